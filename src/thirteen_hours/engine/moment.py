"""What a play is between two choices: one frozen moment, kept so that it can be undone to."""

from collections.abc import Iterator

from msgspec import Struct

from thirteen_hours.engine.moves import move
from thirteen_hours.engine.page import Beat
from thirteen_hours.engine.step import node_of, values_of
from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, State, Table
from thirteen_hours.scenario.model import Choice, Consequence, Outcome, Route, Scene


class Change(Struct, frozen=True):
    """One effect as it worked: the variable's value before and after, and the modeller's words."""

    variable: str
    before: int
    after: int
    consequence: Consequence


class Step(Struct, frozen=True):
    """One transition in force, the player's (`choice`) or an automatic one (`route`).

    `left` and `reached` are the states before and after it; `minute` is UTC, when the scene was
    left. What else there is to say of it is worked out when it is asked for: a play takes many
    steps, and is told of few.
    """

    table: Table
    minute: int
    left: State
    way: CompiledChoice | CompiledRoute
    reached: State

    @property
    def scene(self) -> str:
        """The scene that was left, by id."""
        return node_of(self.table, self.left).id

    @property
    def to(self) -> Scene | Outcome:
        """The scene or outcome that was come to."""
        return node_of(self.table, self.reached).part

    @property
    def choice(self) -> Choice | None:
        """What the player chose; None where the way on was automatic."""
        return self.way.choice if isinstance(self.way, CompiledChoice) else None

    @property
    def route(self) -> Route | None:
        """The automatic way on; None where the player chose."""
        return self.way.route if isinstance(self.way, CompiledRoute) else None

    @property
    def before(self) -> dict[str, int]:
        """The values of all tracks, flags and enums by id, as they were."""
        return values_of(self.table, self.left)

    @property
    def after(self) -> dict[str, int]:
        """The values of all tracks, flags and enums by id, as they then were."""
        return values_of(self.table, self.reached)

    @property
    def changes(self) -> tuple[Change, ...]:
        """Each effect by itself, in the author's order."""
        return tuple(self._changes())

    def _changes(self) -> Iterator[Change]:
        part = self.way.choice if isinstance(self.way, CompiledChoice) else self.way.route
        values = list(self.left)
        # The moves begin with those of the effects; what is noted of a choice comes after.
        for consequence, change in zip(part.effects, self.way.moves, strict=False):
            before = values[change.slot]
            move(values, (change,))
            yield Change(consequence.effect.variable, before, values[change.slot], consequence)


class Taken(Struct, frozen=True):
    """A decision in force: the step that it was, what was chosen, and where it then rested."""

    step: Step
    choice: Choice
    rest: State

    @property
    def scene(self) -> str:
        """The scene in which it was taken, by id."""
        return self.step.scene

    @property
    def minute(self) -> int:
        """When, in minutes UTC."""
        return self.step.minute

    @property
    def before(self) -> dict[str, int]:
        """The values of all tracks, flags and enums by id, as they were."""
        return self.step.before

    @property
    def after(self) -> dict[str, int]:
        """The same values at the rest."""
        return values_of(self.step.table, self.rest)


class Moment(Struct, frozen=True):
    """A rest between choices: where and when, and what was told and done since the last choice.

    `count` is the number of steps from the beginning of the play to here.
    """

    state: State
    minute: int
    beats: tuple[Beat, ...] = ()
    steps: tuple[Step, ...] = ()
    count: int = 0
