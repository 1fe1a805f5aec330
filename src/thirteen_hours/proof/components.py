"""The scenes in an order in which each comes after those that lead to it, circles kept together."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Component(NamedTuple):
    """Nodes that all lead to one another, or one node; `looping` when a way leads back into it."""

    nodes: tuple[int, ...]
    looping: bool


def components(following: Sequence[Sequence[int]]) -> list[Component]:
    """The components of a graph, given for each node those that follow it, first things first.

    This is Tarjan's algorithm, with its own stack instead of Python's: a story may be long.
    """
    found = list(_Walk(following).components())
    found.reverse()
    return [Component(nodes, _loops(nodes, following)) for nodes in found]


def _loops(nodes: tuple[int, ...], following: Sequence[Sequence[int]]) -> bool:
    return len(nodes) > 1 or nodes[0] in following[nodes[0]]


class _Walk:
    """One walk through a graph, which finds the components from the last to the first."""

    def __init__(self, following: Sequence[Sequence[int]]) -> None:
        self.following = following
        self.visited: dict[int, int] = {}
        self.low: dict[int, int] = {}
        self.path: list[int] = []
        self.finished: set[int] = set()
        self.work: list[tuple[int, Iterator[int]]] = []

    def components(self) -> Iterator[tuple[int, ...]]:
        """The nodes of each component in ascending order."""
        for root in range(len(self.following)):
            if root not in self.visited:
                self._enter(root)
            while self.work:
                yield from self._go_on()

    def _enter(self, node: int) -> None:
        self.visited[node] = self.low[node] = len(self.visited)
        self.path.append(node)
        self.work.append((node, iter(self.following[node])))

    def _go_on(self) -> Iterator[tuple[int, ...]]:
        """One step down, or, where all that follows was visited, one step back."""
        node, rest = self.work[-1]
        for after in rest:
            if after not in self.visited:
                self._enter(after)
                return
            if after not in self.finished:
                self.low[node] = min(self.low[node], self.visited[after])
        self.work.pop()
        if self.work:
            before = self.work[-1][0]
            self.low[before] = min(self.low[before], self.low[node])
        if self.low[node] == self.visited[node]:
            component = tuple(sorted(self._cut(node)))
            self.finished.update(component)
            yield component

    def _cut(self, node: int) -> Iterator[int]:
        """Takes everything from a node on off the end of the path."""
        last = -1
        while last != node:
            last = self.path.pop()
            yield last
