"""What a scenario adds up to: its words, its plays, and how firmly its endings stand.

Counts over a model that somebody wrote. They are not probabilities of history.
"""

from dataclasses import dataclass
from typing import Final

from thirteen_hours.check.written import SECONDS_A_CHOICE, WORDS_A_MINUTE, Written, written
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.proof.figures import Figures, Spread, figures
from thirteen_hours.proof.limits import INTERRUPTED, NEXT_TO_NOTHING, Limits
from thirteen_hours.proof.space import explore
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.resized import RESIZED, resized

_MINUTE: Final = 60
_NO_ROOM: Final = "All its states were found, and there is no room to go through them."


@dataclass(frozen=True, slots=True)
class Measures:
    """A scenario's words; its figures, None where its space is too large; and its shares moved.

    `moved` has the shares of the outcomes under each change of the steps of its tracks, in words;
    None where that model's space was too large, or plays go round in it for too long. `words_read`
    and `minutes` are those of an average play. Where there are no figures, `why` says why not.
    """

    scenario: Scenario
    written: Written
    figures: Figures | None
    moved: dict[str, dict[str, float] | None]
    words_read: float | None
    minutes: float | None
    why: str = ""


def measures(scenario: Scenario, limits: Limits | None = None) -> Measures:
    """Measures a scenario, and three models like it.

    Raises:
        KeyboardInterrupt: It was broken off while the scenario was explored.
    """
    found, why = _figures(scenario, limits)
    moved: dict[str, dict[str, float] | None] = {}
    for words, (parts, of) in RESIZED.items():
        # Where this model is too large to be counted, one like it would be waited for in vain.
        other = _figures(resized(scenario, parts, of), limits)[0] if found else None
        followed = other is not None and other.evenly.off <= NEXT_TO_NOTHING
        moved[words] = other.evenly.shares if other and followed else None
    counted = written(scenario)
    read = _words_read(counted, found.evenly) if found else None
    minutes = None
    if found and read is not None:
        waits = sum(found.evenly.taken.values()) * SECONDS_A_CHOICE / _MINUTE
        minutes = read / WORDS_A_MINUTE + waits
    return Measures(scenario, counted, found, moved, read, minutes, why)


def _figures(scenario: Scenario, limits: Limits | None) -> tuple[Figures | None, str]:
    """The figures of a model; and, where there are none, why not."""
    space = explore(compile_scenario(scenario), limits)
    if space.stopped == INTERRUPTED:
        # The search keeps what it has found; of a count broken off there is nothing to keep.
        raise KeyboardInterrupt
    found = figures(space)
    return found, "" if found else space.stopped or _NO_ROOM


def _words_read(counted: Written, found: Spread) -> float:
    """The words of an average play, the longest variant counted wherever there are several."""
    shares = {**found.visits, **found.shares}
    scenes = sum(shares.get(name, 0.0) * words for name, words in counted.read.items())
    taken = (found.taken.get(step, 0.0) * words for step, words in counted.choice_texts.items())
    return scenes + sum(taken)
