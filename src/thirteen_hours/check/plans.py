"""Walks test plans through the engine, and says what was not as expected."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from thirteen_hours.engine.entries import Chose
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.findings.place import Place
from thirteen_hours.language.evaluate import holds
from thirteen_hours.scenario.plan import Plan, Step


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that was not as a plan expects, with its place in the plan."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class Result:
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
    play = Play(table, seed=plan.seed)
    for number, step in enumerate(plan.steps, 1):
        _pass_questions(play)
        try:
            _check_scene(play, step)
            play.choose(step.choice)
        except ThirteenHoursError as error:
            message = f"step {number}, {step.choice}: {error.sentence}"
            return Result(plan, play, (Failure(step.place, message),))
    _pass_questions(play)
    return Result(plan, play, tuple(_failures(plan, play)))


def _pass_questions(play: Play) -> None:
    while question := play.page.question:
        play.answer(question.id, None)


def _check_scene(play: Play, step: Step) -> None:
    scene = play.table.nodes[play.state[0]].id
    if step.scene and step.scene != scene:
        sentence = f"The play is in scene '{scene}', not in '{step.scene}'."
        raise ThirteenHoursError(sentence)


def _failures(plan: Plan, play: Play) -> Iterator[Failure]:
    reached = play.outcome
    if reached is None:
        scene = play.table.nodes[play.state[0]].id
        choices = ", ".join(option.id for option in play.page.open_options)
        message = f"the plan ends in scene '{scene}', where one can choose: {choices}"
        yield Failure(plan.place, message)
    elif plan.outcome and reached.id != plan.outcome:
        message = f"the outcome is '{reached.id}', not '{plan.outcome}'"
        yield Failure(plan.place, message)
    elif plan.outcome_class and reached.outcome_class != plan.outcome_class:
        message = f"the class is '{reached.outcome_class}', not '{plan.outcome_class}'"
        yield Failure(plan.place, message)
    for words, guard, place in plan.that:
        if not holds(guard, play.values):
            yield Failure(place, f"it does not hold at the end: {words}")
    yield from _text_failures(plan, play)


def _text_failures(plan: Plan, play: Play) -> Iterator[Failure]:
    text = " ".join(part.text for beat in play.beats for part in beat.parts)
    text = " ".join(text.split())
    for words in plan.text:
        if words not in text:
            yield Failure(plan.place, f"these words do not appear: {words}")
    for words in plan.not_text:
        if words in text:
            yield Failure(plan.place, f"these words appear: {words}")


def choices_walked(results: Iterable[Result]) -> frozenset[str]:
    """The choices that some plan takes, as `scene/choice`."""
    return frozenset(
        f"{entry.scene}/{entry.choice}"
        for result in results
        for entry in result.play.entries
        if isinstance(entry, Chose)
    )
