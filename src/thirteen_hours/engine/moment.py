"""What a play is between two choices: one frozen moment, kept so that it can be undone to."""

from dataclasses import dataclass

from thirteen_hours.engine.page import Beat
from thirteen_hours.engine.table import State
from thirteen_hours.scenario.model import Choice, Consequence, Route


@dataclass(frozen=True, slots=True)
class Change:
    """One effect as it worked: the variable's value before and after, and the modeller's words."""

    variable: str
    before: int
    after: int
    consequence: Consequence


@dataclass(frozen=True, slots=True)
class Step:
    """One transition in force, the player's (`choice`) or an automatic one (`route`).

    `before` and `after` are the values of all tracks, flags and enums by id; `changes` has each
    effect by itself. `minute` is UTC, when the scene was left.
    """

    scene: str
    minute: int
    before: dict[str, int]
    after: dict[str, int]
    changes: tuple[Change, ...] = ()
    choice: Choice | None = None
    route: Route | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision in force: what was chosen where and when, and the values before and at rest after.

    The values are those of all tracks, flags and enums by id. `minute` is UTC.
    """

    scene: str
    choice: Choice
    before: dict[str, int]
    after: dict[str, int]
    minute: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A rest between choices. `shown` counts the beats that were there before the last choice.

    `bits` are the keys of all that was visited, chosen and said, whether or not a guard reads them.
    """

    state: State
    minute: int
    beats: tuple[Beat, ...] = ()
    shown: int = 0
    taken: tuple[Taken, ...] = ()
    steps: tuple[Step, ...] = ()
    bits: frozenset[str] = frozenset()
    made: tuple[tuple[str, str], ...] = ()
