"""What lies ahead of every state: which outcomes its ways on come to, and how far away they are."""

from collections.abc import Callable
from typing import Final

import numpy as np

from thirteen_hours.engine.table import State, Table
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.continuation import NEVER, Shares
from thirteen_hours.proof.limits import NEXT_TO_NOTHING, Stopped
from thirteen_hours.proof.links import Stretch
from thirteen_hours.proof.shares import Ahead, Weight, evenly
from thirteen_hours.proof.shares import Shares as SharesOf
from thirteen_hours.proof.space import explore

Costs = Callable[[str], int]
"""What a step costs, 0 or more: a choice by its `scene/choice`, a route by the empty string."""

_FAR: Final = 1 << 30
"""More than any way costs, and so little that a step can be added to it."""


class NotAllFound(ThirteenHoursError):
    """The space was not searched to its end, so that nothing can be said of all ways on."""


class Outlook:
    """The whole space of a table, asked from any state that some play can be in.

    Attributes:
        nodes: The nodes of the outcomes, in their order.
        classes: The classes of the outcomes, by id.
        class_of: The place of each outcome's class among these.
    """

    def __init__(self, table: Table) -> None:
        """Explores the table; raises NotAllFound when the search came to a limit."""
        self.table = table
        self.space = explore(table)
        if not self.space.complete:
            raise NotAllFound(self.space.stopped)
        outcomes = table.scenario.outcomes.values()
        self.classes = tuple(dict.fromkeys(each.outcome_class for each in outcomes))
        self.nodes = [table.numbers[each.id] for each in outcomes]
        self.class_of = [self.classes.index(each.outcome_class) for each in outcomes]
        self._groups: list[list[int]] = [[] for _ in self.classes]
        for node, kind in zip(self.nodes, self.class_of, strict=True):
            self._groups[kind].append(node)
        self.shares = self.shares_by(evenly)
        """What `shares_by` gives where each choice that is open counts alike."""

    def shares_by(self, weight: Weight) -> Callable[[State], Shares]:
        """For a state the share of each class of outcomes among the ways on from it.

        Raises NotAllFound where there is no room to work them out.
        """
        try:
            found = Ahead(SharesOf(self.space, weight), self._groups)
        except Stopped as stop:
            raise NotAllFound(stop.sentence) from stop
        if found.off > NEXT_TO_NOTHING:
            raise NotAllFound("Plays go round for too long to be followed to their ends.")
        ahead = found.shares

        def shares(state: State) -> Shares:
            return tuple(ahead[self._number(state)].tolist())

        return shares

    def least(self, costs: Costs) -> Callable[[State], tuple[int, ...]]:
        """For each outcome the least cost of a way to it from a state, or NEVER."""
        space = self.space
        found = np.full((len(space), len(self.nodes)), _FAR, dtype=np.int32)
        for column, node in enumerate(self.nodes):
            states = space.states_of(node)
            found[states.start : states.stop, column] = 0
        cost = [costs(space.step(way)) for way in range(len(space.packed.ways))]
        for stretch in space.backwards():
            while _come_nearer(stretch, found, cost) and stretch.circular:
                pass

        def far(state: State) -> tuple[int, ...]:
            row = found[self._number(state)].tolist()
            return tuple(NEVER if each >= _FAR else each for each in row)

        return far

    def _number(self, state: State) -> int:
        number = self.space.number_of(state)
        if number is None:
            raise NotAllFound(f"No play comes to the state {state}.")
        return number


def _come_nearer(stretch: Stretch, found: Numbers, cost: list[int]) -> bool:
    """Goes back along some links; whether any state was found to be nearer than was known."""
    nearer = False
    for link in stretch.links:
        known = found[link.sources]
        onward = np.minimum(found[link.targets] + cost[link.way], known)
        nearer = nearer or bool((onward < known).any())
        found[link.sources] = onward
    return nearer
