"""How much of a scenario the proof has looked at."""

from typing import Final

from msgspec import Struct

from thirteen_hours.scenario.model import Scenario


class Explored(Struct, frozen=True):
    """How much of a scenario was looked at.

    `states` were found; of `covered` of all `places`, scenes and outcomes, every state was looked
    at. Where that is not all, `stopped` is the reason, a sentence. `told` says all of it in words.
    """

    casebook: str
    scenario: str
    told: str
    stopped: str = ""
    states: int = 0
    places: int = 0
    covered: int = 0

    @property
    def complete(self) -> bool:
        """Whether every state was looked at."""
        return not self.stopped


NOT_WITH_ERRORS: Final = "That waits until there are no errors."
INTERRUPTED_BEFORE: Final = "It was interrupted before."


def unexplored(scenario: Scenario, why: str) -> Explored:
    """A scenario of which nothing was looked at."""
    places = len(scenario.scenes) + len(scenario.outcomes)
    told = f"not explored yet. {why}"
    return Explored(scenario.casebook, scenario.id, told, why, places=places)
