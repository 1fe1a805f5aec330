"""Walks test plans through the engine, and says what was not as expected."""

from collections.abc import Iterable

from msgspec import Struct

from thirteen_hours.check.expectations import Failure, failures
from thirteen_hours.engine.entries import Chose
from thirteen_hours.engine.errors import ClosedChoice, NotNow, UnknownChoice
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.scenario.plan import Plan, Step


class Result(Struct, frozen=True):
    """How a plan went: the play as far as it came, and what failed."""

    plan: Plan
    play: Play
    failures: tuple[Failure, ...]

    @property
    def passed(self) -> bool:
        """Whether it went as the plan says, its expected failure included."""
        return bool(self.failures) == bool(self.plan.fails)


def run(plan: Plan, table: Table) -> Result:
    """Plays a plan to its end, passing every question over."""
    play = Play(table, seed=plan.seed, start=plan.start)
    for number, step in enumerate(plan.steps, 1):
        pass_questions(play)
        try:
            _check_scene(play, step)
            play.choose(step.choice)
        except ThirteenHoursError as error:
            return Result(plan, play, (_stopped(number, step, play, error),))
    pass_questions(play)
    return Result(plan, play, tuple(failures(plan, play)))


def pass_questions(play: Play) -> None:
    """Passes over every question that is open."""
    while question := play.page.question:
        play.answer(question.id, None)


def choices_walked(results: Iterable[Result]) -> frozenset[str]:
    """The choices that some plan takes, as `scene/choice`."""
    return frozenset(
        f"{entry.scene}/{entry.choice}"
        for result in results
        for entry in result.play.entries
        if isinstance(entry, Chose)
    )


class _Elsewhere(ThirteenHoursError):
    """A step names another scene than the play is in."""


def _check_scene(play: Play, step: Step) -> None:
    scene = node_of(play.table, play.state).id
    if step.scene and step.scene != scene:
        raise _Elsewhere(f"scene '{scene}'")


def _stopped(number: int, step: Step, play: Play, error: ThirteenHoursError) -> Failure:
    """The failure of a step that could not be taken, with what could be."""
    scene = node_of(play.table, play.state).id
    open_now = ", ".join(option.id for option in play.page.open_options) or "none"
    match error:
        case _Elsewhere():
            got = error.sentence
        case ClosedChoice(why=why):
            got = f"in scene '{scene}' it is closed, because it needs {why}; open are: {open_now}"
        case UnknownChoice():
            got = f"scene '{scene}' does not have it; open are: {open_now}"
        case NotNow():
            got = f"the play is over, at outcome '{scene}'"
        case _:
            got = error.sentence
    path = f"{step.scene}/{step.choice}" if step.scene else step.choice
    return Failure(step.place, f"step {number} cannot be taken", f"choice '{path}'", got)
