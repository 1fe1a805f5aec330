"""Links in an order that follows the plays, where scenes lead round to one another."""

from collections.abc import Iterator, Sequence

import numpy as np

from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.links import Links, Stretch


def untangled(links: Sequence[Links], states: range) -> Iterator[Stretch]:
    """The links of some states: each stretch comes after those with links to its sources.

    The last is circular if there are circles. It has the links of all states on circles, and of
    those between them or behind them.
    """
    tangle = _Tangle(links, states)
    ready = tangle.ready()
    passed = np.zeros(tangle.count, dtype=np.bool_)
    while len(ready):
        passed[ready] = True
        stretch, ready = tangle.released(ready)
        yield stretch
    if not passed.all():
        left = np.flatnonzero(~passed)
        edges = _ranges(tangle.begins[left], tangle.begins[left + 1])
        yield tangle.stretch(edges, circular=True)


class _Tangle:
    """Links by their sources; `left` counts those among the states that lead to each of them."""

    def __init__(self, links: Sequence[Links], states: range) -> None:
        self.base = states.start
        self.count = len(states)
        sources = _joined([link.sources for link in links])
        order = np.argsort(sources, kind="stable")
        self.sources = sources[order]
        self.targets = _joined([link.targets for link in links])[order]
        ways = [np.full(len(link.sources), link.way, dtype=np.int32) for link in links]
        self.ways = _joined(ways)[order]
        every = np.arange(self.base, self.base + self.count + 1)
        self.begins = np.searchsorted(self.sources, every)
        self.left = np.bincount(self._inner(self.targets), minlength=self.count)

    def _inner(self, numbers: Numbers) -> Numbers:
        """Those that are among the states, counted from the first of these."""
        inner = numbers[(numbers >= self.base) & (numbers < self.base + self.count)]
        return inner - self.base

    def ready(self) -> Numbers:
        """The states that none of the links leads to."""
        return np.flatnonzero(self.left == 0)

    def released(self, states: Numbers) -> tuple[Stretch, Numbers]:
        """The links of some states, and the states that only these still led to."""
        edges = _ranges(self.begins[states], self.begins[states + 1])
        targets, counts = np.unique(self._inner(self.targets[edges]), return_counts=True)
        self.left[targets] -= counts
        return self.stretch(edges), targets[self.left[targets] == 0]

    def stretch(self, edges: Numbers, *, circular: bool = False) -> Stretch:
        """Some links, way by way."""
        ways = self.ways[edges]
        edges = edges[np.argsort(ways, kind="stable")]
        cuts = np.flatnonzero(np.diff(self.ways[edges])) + 1
        links = [
            Links(int(self.ways[part[0]]), self.sources[part], self.targets[part])
            for part in np.split(edges, cuts)
            if len(part)
        ]
        return Stretch(links, circular)


def _ranges(begins: Numbers, ends: Numbers) -> Numbers:
    """All whole numbers from each begin to before the end beside it."""
    lengths = ends - begins
    total = int(lengths.sum())
    offsets = np.repeat(begins - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
    ranges: Numbers = np.arange(total) + offsets
    return ranges


def _joined(parts: list[Numbers]) -> Numbers:
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int32)
