"""What a debrief is made from."""

from collections.abc import Iterator
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

    def settled(self) -> Iterator[tuple[Claim, str]]:
        """The claims that the evening settled, by number, each with the answer it gave."""
        claims = self.evidence.claims
        made = ((claims[name], value) for name, value in self.play.made.items() if name in claims)
        return iter(sorted(made, key=lambda each: each[0].number))
