"""The whole state space of a scenario: every state that some play can be in, found breadth first.

Breadth first, so that the first way to anything is the shortest in decisions. Scenes passed without
a choice are states too, and of chance every draw is followed.
"""

from array import array
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.engine.table import NODE, CompiledChoice, Node, Table
from thirteen_hours.proof.walked import Values, Walked, WalkedNode, Way

BUDGET: Final = 2_000_000
"""States that are looked at before the search says that it is incomplete."""

_NOWHERE: Final = -1


class Space:
    """What was reached. States are numbered in the order in which they were found, from 0.

    Of each state there is its node, by number, and its values. `edge_ways` and `edge_targets` say
    what can be done in it and where that leads, from its `starts` to its `ends`. Both are -1 for a
    state that was found and not looked at, which happens only in a space that is not `complete`.
    """

    def __init__(self, table: Table) -> None:
        self.walked = Walked(table)
        self.complete = True
        self.nodes = array("l")
        self.values: list[Values] = []
        self.starts = array("l")
        self.ends = array("l")
        self.edge_ways = array("l")
        self.edge_targets = array("l")
        self._parents = array("l")
        self._reached_by = array("l")

    def __len__(self) -> int:
        return len(self.values)

    @property
    def table(self) -> Table:
        """The table that was explored."""
        return self.walked.table

    def add(self, node: int, values: Values, parent: int, way: int) -> int:
        """Gives a number to a state that was reached from `parent` by the way of that number."""
        self.nodes.append(node)
        self.values.append(values)
        self.starts.append(_NOWHERE)
        self.ends.append(_NOWHERE)
        self._parents.append(parent)
        self._reached_by.append(way)
        return len(self.values) - 1

    def node(self, number: int) -> Node:
        """The scene or outcome of a state."""
        return self.table.nodes[self.nodes[number]]

    def edges(self, number: int) -> Iterator[tuple[int, int]]:
        """What can be done in a state: the numbers of the way and of the state that it leads to."""
        start, end = self.starts[number], self.ends[number]
        return zip(self.edge_ways[start:end], self.edge_targets[start:end], strict=True)

    def way(self, number: int) -> Way:
        """The choice or route of that number."""
        return self.walked.ways[number]

    def step(self, way: int) -> str:
        """A choice as `scene/choice`; empty for a route."""
        found = self.way(way)
        if not isinstance(found, CompiledChoice):
            return ""
        return f"{self.table.nodes[self.walked.sources[way]].id}/{found.choice.id}"

    def path_to(self, number: int) -> tuple[str, ...]:
        """The choices of a shortest play to a state, as `scene/choice`."""
        steps = []
        while number:
            steps.append(self.step(self._reached_by[number]))
            number = self._parents[number]
        return tuple(step for step in reversed(steps) if step)

    @cached_property
    def order(self) -> tuple[list[int], list[int]]:
        """The states so that each comes after all that lead to it, and those that circles keep out.

        The second list is empty unless there is a way round; it has the states on circles and those
        that only circles lead to.
        """
        left = [0] * len(self)
        for target in self.edge_targets:
            left[target] += 1
        ready = [number for number, count in enumerate(left) if not count]
        order = []
        while ready:
            number = ready.pop()
            order.append(number)
            for edge in range(self.starts[number], self.ends[number]):
                target = self.edge_targets[edge]
                left[target] -= 1
                if not left[target]:
                    ready.append(target)
        return order, [number for number, count in enumerate(left) if count]


def explore(table: Table, *, budget: int = BUDGET) -> Space:
    """Everything that can be reached, or as much as the budget (in states) allows."""
    with collector_paused():
        return _Search(table).run(budget)


class _Search:
    """One search, level by level: a level has the states that take the same number of decisions."""

    def __init__(self, table: Table) -> None:
        self.space = Space(table)
        self.seen: list[dict[Values, int]] = [{} for _ in table.nodes]

    def run(self, budget: int) -> Space:
        space, walked = self.space, self.space.walked
        first = space.table.initial[NODE]
        self.seen[first][walked.start] = space.add(first, walked.start, 0, _NOWHERE)
        level = [0]
        while level and space.complete:
            level = self._next(level, budget)
        return space

    def _next(self, level: list[int], budget: int) -> list[int]:
        """Looks at every state of a level, those without a choice first: they lead within it."""
        nodes = self.space.walked.nodes
        for number in level:
            if nodes[self.space.nodes[number]].automatic:
                self._look(number, level)
        following: list[int] = []
        for number in level:
            if len(self.space) > budget:
                self.space.complete = False
                break
            if not nodes[self.space.nodes[number]].automatic:
                self._look(number, following)
        return following

    def _look(self, number: int, found: list[int]) -> None:
        """Follows every way that is open in a state; states that are new go to `found`."""
        space = self.space
        node: WalkedNode = space.walked.nodes[space.nodes[number]]
        values = space.values[number]
        space.starts[number] = len(space.edge_ways)
        for way in node.ways:
            if way.test is not None and not way.test(values):
                continue
            after = way.go(values)
            seen = self.seen[way.target]
            target = seen.get(after)
            if target is None:
                target = seen[after] = space.add(way.target, after, number, way.number)
                found.append(target)
            space.edge_ways.append(way.number)
            space.edge_targets.append(target)
            if node.only_first:
                break
        space.ends[number] = len(space.edge_ways)
