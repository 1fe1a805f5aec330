"""The whole state space of a scenario: every state that some play can be in, found breadth first.

Breadth first, so that the first way to anything is the shortest in decisions. Scenes passed without
a choice are states too, and of chance every draw is followed.
"""

import gc
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from thirteen_hours.engine.moves import move
from thirteen_hours.engine.step import first_state
from thirteen_hours.engine.table import NODE, CompiledChoice, CompiledRoute, State, Table
from thirteen_hours.proof.liveness import dead_slots

BUDGET: Final = 2_000_000
"""States that are looked at before the search says that it is incomplete."""

Way = CompiledChoice | CompiledRoute


@dataclass(slots=True)
class Space:
    """What was reached. States are numbered in the order in which they were found.

    `parents` and `ways` say how each was found first; `successors` has (way, state) pairs: what can
    be done there and where it leads.
    """

    table: Table
    states: list[State] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ways: list[Way | None] = field(default_factory=list)
    successors: list[list[tuple[Way, int]]] = field(default_factory=list)
    complete: bool = True

    def path_to(self, number: int) -> tuple[str, ...]:
        """The choices of a shortest play to a state, as `scene/choice`."""
        found: list[str] = []
        while number:
            way = self.ways[number]
            number = self.parents[number]
            if isinstance(way, CompiledChoice):
                scene = self.table.nodes[self.states[number][NODE]].id
                found.append(f"{scene}/{way.choice.id}")
        return tuple(reversed(found))

    def reached(self) -> Iterator[tuple[int, State]]:
        """Every state with its number, in the order in which they were found."""
        return enumerate(self.states)


def explore(table: Table, *, budget: int = BUDGET) -> Space:
    """Everything that can be reached, or as much as the budget (in states) allows."""
    # The search only adds, and the collector would look through all of it again and again.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _Search(table).run(budget)
    finally:
        if collecting:
            gc.enable()


class _Search:
    """One search. An automatic way costs no decision, so what it leads to is looked at first."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.space = Space(table)
        self.dead = dead_slots(table)
        self.numbers: dict[State, int] = {}
        self.depths: list[int] = []
        self.waiting: deque[int] = deque()

    def run(self, budget: int) -> Space:
        """The space, complete if it has no more states than the budget."""
        space = self.space
        start = first_state(self.table)
        self._number(_forgotten(list(start), self.dead[start[NODE]]), 0, None)
        searched = bytearray(1)
        while self.waiting:
            if len(space.states) > budget:
                space.complete = False
                break
            number = self.waiting.popleft()
            if searched[number]:
                continue
            searched[number] = 1
            for way in self._open_ways(space.states[number]):
                after = self._after(space.states[number], way)
                space.successors[number].append((way, self._number(after, number, way)))
            searched.extend(bytes(len(space.states) - len(searched)))
        return space

    def _number(self, state: State, parent: int, way: Way | None) -> int:
        cost = isinstance(way, CompiledChoice)
        depth = self.depths[parent] + cost if way else 0
        found = self.numbers.get(state)
        if found is None:
            found = self.numbers[state] = len(self.space.states)
            self.space.states.append(state)
            self.space.parents.append(parent)
            self.space.ways.append(way)
            self.space.successors.append([])
            self.depths.append(depth)
        elif depth < self.depths[found]:
            self.space.parents[found], self.space.ways[found] = parent, way
            self.depths[found] = depth
        else:
            return found
        if cost:
            self.waiting.append(found)
        else:
            self.waiting.appendleft(found)
        return found

    def _open_ways(self, state: State) -> Sequence[Way]:
        node = self.table.nodes[state[NODE]]
        if node.choices:
            return [way for way in node.choices if way.test(state)]
        if node.routes and node.routes[0].route.weight:
            return node.routes
        return [route for route in node.routes if route.test(state)][:1]

    def _after(self, state: State, way: Way) -> State:
        values = list(state)
        move(values, way.moves)
        values[NODE] = way.target
        for slot in self.table.nodes[way.target].entered:
            values[slot] = 1
        return _forgotten(values, self.dead[way.target])


def _forgotten(values: list[int], dead: tuple[int, ...]) -> State:
    for slot in dead:
        values[slot] = 0
    return tuple(values)
