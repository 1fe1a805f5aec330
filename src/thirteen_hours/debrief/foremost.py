"""The few things that counted most for the answer, by the rule that gave it."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.cited import Quotation
from thirteen_hours.engine.moment import Change, Step
from thirteen_hours.language import keys
from thirteen_hours.language.evaluate import variables_of

MOST: Final = 4
"""So many decisions are named at the most."""

_ASKED_FOR: Final = 100
"""A decision that the rule asks for by name comes before every step of a track."""


class Shift(Struct, frozen=True):
    """One step of a track, with the modeller's reason and the passage that it starts from."""

    track: str
    means: str
    before: int
    after: int
    because: str
    quotation: Quotation | None


class Counted(Struct, frozen=True):
    """A decision that counted: `asked_for` if the rule asks whether it was taken."""

    decision: int
    act: str
    asked_for: bool
    shifts: tuple[Shift, ...]


def foremost(case: Case) -> tuple[Counted, ...]:
    """The decisions that the rule asks for, or that moved what it reads; what counted most first.

    Where these are fewer than `MOST`, what else moved a track most is added.
    """
    reads = _reads(case)
    found = [_counted(case, number, steps) for number, steps in _by_decision(case)]
    weighed = [(_weight(each, reads), each) for each in found if each]
    weighed.sort(key=lambda each: each[0], reverse=True)
    return tuple(each for _, each in weighed[:MOST])


def _reads(case: Case) -> frozenset[str]:
    """What the rule reads; where it holds always, what the rules before it read."""
    step = case.play.steps[-1] if case.play.steps else None
    if step is None or step.route is None:
        return frozenset()
    own = variables_of(step.route.when)
    routes = case.scenario.scenes[step.scene].routes
    return own or frozenset().union(*(variables_of(each.when) for each in routes))


def _by_decision(case: Case) -> Iterator[tuple[int, list[Step]]]:
    """Every decision with its own step and what followed of itself until the next one."""
    steps: list[Step] = []
    number = 0
    for step in case.play.steps:
        if step.choice and number:
            yield number, steps
        if step.choice:
            number, steps = number + 1, []
        steps.append(step)
    if number:
        yield number, steps


def _counted(case: Case, number: int, steps: list[Step]) -> Counted | None:
    choice = steps[0].choice
    if choice is None:
        return None
    changes = [change for step in steps for change in step.changes]
    asked_for = keys.chose(steps[0].scene, choice.id) in _reads(case)
    shifts = tuple(_shift(case, each) for each in changes if _moves_a_track(case, each))
    return Counted(number, choice.do, asked_for, shifts) if asked_for or shifts else None


def _moves_a_track(case: Case, change: Change) -> bool:
    return change.variable in case.scenario.tracks and change.before != change.after


def _shift(case: Case, change: Change) -> Shift:
    effect = change.consequence
    return Shift(
        track=change.variable,
        means=case.scenario.tracks[change.variable].means,
        before=change.before,
        after=change.after,
        because=effect.because,
        quotation=case.citations.quote(effect.starts_from) if effect.starts_from else None,
    )


def _weight(each: Counted, reads: frozenset[str]) -> tuple[int, int]:
    """First what the rule reads, then any other step."""
    steps = [(abs(shift.after - shift.before), shift.track in reads) for shift in each.shifts]
    read = sum(size for size, is_read in steps if is_read)
    return read + _ASKED_FOR * each.asked_for, sum(size for size, _ in steps)
