"""What a debrief is made from."""

from dataclasses import dataclass

from msgspec import Struct

from thirteen_hours.debrief.cited import Citations
from thirteen_hours.engine.play import Play
from thirteen_hours.evidence.model import Claim, Evidence
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import Scenario


class Step(Struct, frozen=True):
    """One choice of an account's path, with its wording; `silent` says why where the account is."""

    scene: str
    choice: str
    do: str
    silent: str = ""


class Account(Struct, frozen=True):
    """One source's version of the evening, as a path through the scenario that was walked."""

    source: str
    title: str
    steps: tuple[Step, ...]
    outcome: str


@dataclass(frozen=True, slots=True)
class Point:
    """What the evening made of one claim; `unsaid` where it is so only because nothing was said."""

    claim: Claim
    value: str
    unsaid: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A finished play with the casebook and evidence it is weighed by; citations are shared."""

    play: Play
    casebook: Casebook
    evidence: Evidence
    citations: Citations
    accounts: tuple[Account, ...] = ()

    @property
    def scenario(self) -> Scenario:
        """The scenario that was played."""
        return self.play.scenario

    def settled(self) -> tuple[Point, ...]:
        """What the evening made of each claim, by the claims' numbers."""
        acted = self._acted()
        points = (
            Point(self.evidence.claims[name], value, unsaid=name not in acted)
            for name, value in self.play.made.items()
            if name in self.evidence.claims
        )
        return tuple(sorted(points, key=lambda point: point.claim.number))

    def _acted(self) -> frozenset[str]:
        """The claims that a scene, a choice or the outcome settled."""
        steps = self.play.steps
        makes = [self.scenario.scenes[step.scene].makes for step in steps]
        makes += [step.choice.makes for step in steps if step.choice]
        makes += [self.play.outcome.makes] if self.play.outcome else []
        return frozenset(name for each in makes for name, _ in each)
