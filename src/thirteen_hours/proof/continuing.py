"""Works out what could still follow from each point of an evening, over every way on."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from math import inf
from typing import Final

from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of, open_choices, routes_open, take
from thirteen_hours.engine.table import (
    CompiledChoice,
    CompiledRoute,
    State,
    Table,
    compile_scenario,
)
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.proof.continuation import NEVER, Continuations, Course, Onward, Point, Steps
from thirteen_hours.proof.outlook import NotAllFound, Outlook
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.resized import RESIZED, resized

Way = CompiledChoice | CompiledRoute

_CHOICE: Final = 1_000_000
_ROUTE: Final = 1
"""What a step costs on a shortest way: choices are counted, and of two as short, the one with fewer
automatic scenes is taken. That they cost something keeps a way from going round in a circle."""


def continuations(
    table: Table, seed: int, steps: Steps, accounts: Sequence[Steps] = ()
) -> Continuations:
    """What could still follow at each decision of an evening, and at those of other evenings.

    `steps` are the choices in force, as `scene/choice`; choices that cannot be taken end an evening
    early.
    """
    ahead = Outlook(table)
    states = list(rests(table, seed, steps))
    return Continuations(
        outcomes=tuple(table.scenario.outcomes),
        states=len(ahead.space),
        points=tuple(_Points(ahead, steps).of(states)),
        accounts=tuple(course(ahead, seed, each) for each in accounts),
        changed=tuple(_changed(table.scenario, seed, steps)),
    )


def _changed(scenario: Scenario, seed: int, steps: Steps) -> Iterator[tuple[str, Course]]:
    """The evening in the model with steps of other sizes, where that can be explored as well."""
    for name, (parts, of) in RESIZED.items():
        with suppress(NotAllFound):
            table = compile_scenario(resized(scenario, parts, of))
            yield name, course(Outlook(table), seed, steps)


def course(ahead: Outlook, seed: int, steps: Steps) -> Course:
    """The shares at each point of an evening."""
    states = list(rests(ahead.table, seed, steps))
    last = node_of(ahead.table, states[-1])
    ended = len(states) > len(steps) and last.is_outcome
    return Course(tuple(map(ahead.shares, states)), last.id if ended else "")


def rests(table: Table, seed: int, steps: Steps) -> Iterator[State]:
    """The states in which an evening rests: before each choice, and after the last.

    It ends early where a choice cannot be taken. Every question is passed over.
    """
    play = Play(table, seed=seed)
    _pass_over(play)
    yield play.state
    for step in steps:
        scene, _, choice = step.partition("/")
        try:
            if node_of(table, play.state).id != scene:
                return
            play.choose(choice)
        except ThirteenHoursError:
            return
        _pass_over(play)
        yield play.state


def _pass_over(play: Play) -> None:
    while question := play.page.question:
        play.answer(question.id, None)


class _Points:
    """Tells the points of one evening, whose own choices cost nothing to make again."""

    def __init__(self, ahead: Outlook, steps: Steps) -> None:
        self.ahead = ahead
        made = frozenset(steps)
        self.others = ahead.least(lambda step: int(bool(step) and step not in made))
        self.shortest = ahead.least(lambda step: _CHOICE if step else _ROUTE)

    def of(self, states: Sequence[State]) -> Iterator[Point]:
        """A point for every state."""
        for state in states:
            yield Point(self.ahead.shares(state), self.others(state), tuple(self._open(state)))

    def _open(self, state: State) -> Iterator[Onward]:
        table = self.ahead.table
        for choice in open_choices(table, state):
            after = take(table, state, choice)
            nearest = tuple(self._nearest(after))
            yield Onward(choice.choice.id, self.ahead.shares(after), nearest)

    def _nearest(self, state: State) -> Iterator[Steps | None]:
        for outcome, far in enumerate(self.shortest(state)):
            yield None if far == NEVER else tuple(self._way(state, outcome))

    def _way(self, state: State, outcome: int) -> Iterator[str]:
        """The choices of a shortest way to an outcome that can be reached."""
        table = self.ahead.table
        while ways := ways_open(table, state):
            scene = node_of(table, state).id
            following = [(each, take(table, state, each)) for each in ways]
            way, state = min(following, key=lambda step: self._far(step, outcome))
            if isinstance(way, CompiledChoice):
                yield f"{scene}/{way.choice.id}"

    def _far(self, step: tuple[Way, State], outcome: int) -> float:
        way, after = step
        far = self.shortest(after)[outcome]
        cost = _CHOICE if isinstance(way, CompiledChoice) else _ROUTE
        return inf if far == NEVER else far + cost


def ways_open(table: Table, state: State) -> Sequence[Way]:
    """Everything that can happen in a state; nothing at the end."""
    return routes_open(table, state) or open_choices(table, state)
