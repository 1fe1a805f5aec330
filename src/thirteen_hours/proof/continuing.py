"""Works out what could still follow from each point of an evening, over every way on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from math import inf
from typing import Final

from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of, open_choices, routes_open, take
from thirteen_hours.engine.table import (
    NODE,
    CompiledChoice,
    CompiledRoute,
    State,
    Table,
    compile_scenario,
)
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.proof.continuation import (
    NEVER,
    Continuations,
    Course,
    Evening,
    Onward,
    Point,
    Shares,
    Steps,
)
from thirteen_hours.proof.outlook import NotAllFound, Outlook
from thirteen_hours.proof.shares import declared
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.resized import RESIZED, resized

Way = CompiledChoice | CompiledRoute

_CHOICE: Final = 1 << 12
_ROUTE: Final = 1
"""What a step costs on a shortest way: choices are counted, and of two as short, the one with fewer
automatic scenes is taken. That they cost something keeps a way from going round in a circle."""


def continuations(
    table: Table, evening: Evening, accounts: Iterable[Evening] = ()
) -> Continuations:
    """What could still follow at each decision of an evening, and at those of other evenings."""
    ahead = Outlook(table)
    others = tuple(accounts)
    states = list(rests(table, evening))
    return Continuations(
        outcomes=tuple(table.scenario.outcomes),
        classes=ahead.classes,
        states=len(ahead.space),
        points=tuple(_Points(ahead, evening.steps, states[-1]).of(states)),
        accounts=tuple(course(ahead, each) for each in others),
        changed=tuple(_changed(table.scenario, evening)),
        weighted=tuple(_weighted(ahead, (evening, *others))),
    )


def _weighted(ahead: Outlook, evenings: Iterable[Evening]) -> Iterator[Course]:
    """The evenings with choices counted by their weights, where they have any."""
    if ahead.table.scenario.weights:
        shares = ahead.shares_by(declared)
        yield from (course(ahead, each, shares) for each in evenings)


def _changed(scenario: Scenario, evening: Evening) -> Iterator[tuple[str, Course]]:
    """The evening in the model with steps of other sizes, where that can be explored as well."""
    for name, (parts, of) in RESIZED.items():
        with suppress(NotAllFound):
            table = compile_scenario(resized(scenario, parts, of))
            yield name, course(Outlook(table), evening)


def course(
    ahead: Outlook, evening: Evening, shares: Callable[[State], Shares] | None = None
) -> Course:
    """The shares at each point of an evening; where none are given, those that count alike."""
    states = list(rests(ahead.table, evening))
    last = node_of(ahead.table, states[-1])
    ended = len(states) > len(evening.steps) and last.is_outcome
    return Course(tuple(map(shares or ahead.shares, states)), last.id if ended else "")


def rests(table: Table, evening: Evening) -> Iterator[State]:
    """The states in which an evening rests: before each choice, and after the last.

    It ends early where a choice cannot be taken. Every question is passed over.
    """
    play = Play(table, seed=evening.seed)
    _pass_over(play)
    yield play.state
    for step in evening.steps:
        scene, _, choice = step.partition("/")
        if scene and scene != node_of(table, play.state).id:
            return
        try:
            play.choose(choice)
        except ThirteenHoursError:
            return
        _pass_over(play)
        yield play.state


def _pass_over(play: Play) -> None:
    while question := play.page.question:
        play.answer(question.id, None)


class _Points:
    """Tells the points of one evening, whose own choices cost nothing to make again.

    `came` is the outcome that it came to, or NEVER.
    """

    def __init__(self, ahead: Outlook, steps: Steps, last: State) -> None:
        self.ahead = ahead
        node = last[NODE]
        self.came = ahead.nodes.index(node) if node in ahead.nodes else NEVER
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
            shares = self.ahead.shares(after)
            outcome = self._example(after, shares)
            way = () if outcome == NEVER else tuple(self._way(after, outcome))
            yield Onward(choice.choice.id, shares, outcome, way)

    def _example(self, state: State, shares: Shares) -> int:
        """The nearest outcome of the likeliest class but the evening's own, unless that is all."""
        far = self.shortest(state)
        there = [outcome for outcome, cost in enumerate(far) if cost != NEVER]
        if not there:
            return NEVER
        own = self.ahead.class_of[self.came] if self.came != NEVER else NEVER
        kinds = {self.ahead.class_of[outcome] for outcome in there}
        kind = max(kinds - {own} or kinds, key=lambda each: (shares[each], -each))
        alike = [outcome for outcome in there if self.ahead.class_of[outcome] == kind]
        return min(alike, key=lambda outcome: (far[outcome], outcome))

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
