"""Shortest plays: how many decisions each state takes, and the choices that lead there."""

from collections.abc import Collection
from typing import Final

import numpy as np

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.links import Links
from thirteen_hours.proof.space import Space

NEVER: Final = np.iinfo(np.int32).max
"""The decisions to a state that no such play comes to."""


class Plays:
    """The shortest play to every state, of those that take none of the `closed` ways.

    `decisions` is by state; scenes that are passed without a choice count nothing. Raises Stopped
    where there is no room for them.
    """

    def __init__(self, space: Space, closed: Collection[int] = ()) -> None:
        self.space = space
        space.allow(len(space) * (8 + np.dtype(space.number_type).itemsize))
        self.decisions = np.full(len(space), NEVER, dtype=np.int32)
        self.decisions[space.first] = 0
        self._from = np.full(len(space), -1, dtype=space.number_type)
        self._by = np.full(len(space), -1, dtype=np.int32)
        for stretch in space.flow():
            links = [link for link in stretch.links if link.way not in closed]
            changed = self._go(links)
            while stretch.circular and changed:
                changed = self._go(links)

    def _go(self, links: list[Links]) -> bool:
        return any([*map(self._follow, links)])

    def _follow(self, link: Links) -> bool:
        """Takes a way wherever that is shorter than what was known."""
        cost = isinstance(self.space.way(link.way), CompiledChoice)
        before = self.decisions[link.sources]
        better = (before != NEVER) & (before + cost < self.decisions[link.targets])
        if not better.any():
            return False
        sources, targets = link.sources[better], link.targets[better]
        decisions = before[better] + cost
        np.minimum.at(self.decisions, targets, decisions)
        best = self.decisions[targets] == decisions
        self._from[targets[best]] = sources[best]
        self._by[targets[best]] = link.way
        return True

    def to(self, number: int) -> tuple[str, ...]:
        """The choices of a shortest play to a state, as `scene/choice`."""
        steps = []
        while self._by[number] >= 0:
            steps.append(self.space.step(int(self._by[number])))
            number = int(self._from[number])
        return tuple(step for step in reversed(steps) if step)

    def nearest(self, numbers: Numbers) -> int:
        """Of some states one that takes the fewest decisions."""
        return int(numbers[np.argmin(self.decisions[numbers])])

    def to_node(self, node: int) -> tuple[str, ...] | None:
        """A shortest play to a node; None when there is none."""
        states = self.space.states_of(node)
        if not states:
            return None
        nearest = self.nearest(np.arange(states.start, states.stop))
        return None if self.decisions[nearest] == NEVER else self.to(nearest)
