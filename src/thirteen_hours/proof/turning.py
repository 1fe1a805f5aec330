"""Shares where plays can go round in circles: what comes out of them, and out of where.

What is asked for solves a system of linear equations. A small one is solved; in a large one the
plays are followed round and round, until next to nothing is left inside.
"""

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from thirteen_hours.proof.arrays import Numbers, found_in
from thirteen_hours.proof.links import Links

CLOSE: Final = 1e-10
"""The share that may still be on its way round when a circle is taken to be worked out."""

SMALL: Final = 3_000
"""States of a circle that is solved at once."""

_ROUNDS: Final = 10_000


class Circle:
    """The links of a circular stretch; `parts` has for each the share of each source that goes it.

    Where plays can never leave again they are not followed: `off` is the share of those that can
    leave, and were still inside at the end.
    """

    def __init__(self, links: Sequence[Links], parts: Callable[[Links], Numbers]) -> None:
        every = np.concatenate([link.sources for link in links])
        self.states = np.unique(every)
        targets = np.concatenate([link.targets for link in links])
        self._sources = np.searchsorted(self.states, every)
        self._targets = found_in(self.states, targets)
        self._outer = targets
        self._parts = np.concatenate([parts(link) for link in links])
        self.off = 0.0
        self._leave()

    def _leave(self) -> None:
        """Takes out the links from where no play can leave; such states stay, without a link."""
        leaves = np.zeros(len(self.states) + 1, dtype=np.bool_)
        leaves[-1] = True  # the place of all that is outside, whose number here is -1
        count = 0
        while count != (count := int(leaves.sum())):
            leaves[self._sources[leaves[self._targets]]] = True
        stays = leaves[self._sources]
        self._inner = (self._targets >= 0) & leaves[self._targets] & stays
        self._through = stays
        self._leaving = leaves[:-1]

    def before(self, shares: Numbers) -> Numbers:
        """The shares of the circle's states, row by row, from those of all states outside it."""
        out = self._through & (self._targets < 0)
        known = np.zeros((len(self.states), shares.shape[1]))
        np.add.at(known, self._sources[out], self._parts[out, None] * shares[self._outer[out]])
        inside = self._leaving[:, None].astype(float)
        ends = self._sources[self._inner], self._targets[self._inner]
        # How much of a play is still inside goes round with the rest, in a column of its own.
        return self._solved(np.hstack([known, inside]), *ends)[:, :-1]

    def after(self, visits: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """How often plays come to the circle's states; and to which states outside, how often.

        `visits` is how often they come to each of its states from outside.
        """
        ends = self._targets[self._inner], self._sources[self._inner]
        found = self._solved(visits[:, None], *ends)[:, 0]
        flows = found[self._sources] * self._parts
        # What goes to where no play leaves again is counted once, on its way in.
        lost = self._through & (self._targets >= 0) & ~self._inner
        np.add.at(found, self._targets[lost], flows[lost])
        out = self._through & (self._targets < 0)
        return found, self._outer[out], flows[out]

    def _solved(self, known: Numbers, rows: Numbers, columns: Numbers) -> Numbers:
        """What is known, and on top of it what comes along the inner links."""
        parts = self._parts[self._inner]
        if len(self.states) <= SMALL:
            matrix = np.eye(len(self.states))
            np.subtract.at(matrix, (rows, columns), parts)
            solved: Numbers = np.linalg.solve(matrix, known)
            return solved
        total, moving = known.copy(), known
        for _ in range(_ROUNDS):
            moved = np.zeros_like(moving)
            np.add.at(moved, rows, parts[:, None] * moving[columns])
            moving = moved
            total += moving
            self.off = float(np.abs(moving[:, -1]).sum())
            if self.off < CLOSE:
                break
        return total
