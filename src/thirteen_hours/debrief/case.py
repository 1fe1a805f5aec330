"""What a debrief is made from."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

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


@dataclass(frozen=True)
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

    def can_make(self, claim: str, values: Iterable[str]) -> bool:
        """Whether some play of the scenario makes one of these answers to a claim."""
        return not self.makeable.get(claim, frozenset()).isdisjoint(values)

    @cached_property
    def makeable(self) -> dict[str, frozenset[str]]:
        """The answers that scenes, choices and outcomes can give, and the points' defaults."""
        scenes = self.scenario.scenes.values()
        makes = [*self.scenario.points.items()]
        makes += [pair for scene in scenes for pair in scene.makes]
        makes += [pair for scene in scenes for choice in scene.choices for pair in choice.makes]
        makes += [pair for each in self.scenario.outcomes.values() for pair in each.makes]
        found: dict[str, set[str]] = {}
        for name, value in makes:
            found.setdefault(name, set()).add(value)
        return {name: frozenset(values) for name, values in found.items()}

    def _acted(self) -> frozenset[str]:
        """The claims that a scene, a choice or the outcome settled."""
        steps = self.play.steps
        makes = [self.scenario.scenes[step.scene].makes for step in steps]
        makes += [step.choice.makes for step in steps if step.choice]
        makes += [self.play.outcome.makes] if self.play.outcome else []
        return frozenset(name for each in makes for name, _ in each)
