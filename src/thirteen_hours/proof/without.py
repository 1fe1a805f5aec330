"""What can still be reached when some ways are never taken, asked of a space that is known."""

from collections.abc import Collection, Sequence

import numpy as np

from thirteen_hours.proof.space import Space


def reached_without(space: Space, asked: Sequence[tuple[Collection[int], int]]) -> list[bool]:
    """Whether some play that takes none of the closed ways (by number) comes to a node.

    Each question is a set of closed ways and the node. All are answered in one pass from the ends:
    each state carries a bit for every question that some play from there answers with yes.
    """
    answers: list[bool] = []
    for begin in range(0, len(asked), 64):
        answers += _reached(space, asked[begin : begin + 64])
    return answers


def _reached(space: Space, asked: Sequence[tuple[Collection[int], int]]) -> list[bool]:
    space.allow(2 * 8 * len(space))
    reached = np.zeros(len(space), dtype=np.uint64)
    left_open = np.full(len(space.packed.ways), ~np.uint64(0))
    for question, (closed, node) in enumerate(asked):
        bit = np.uint64(1 << question)
        states = space.states_of(node)
        reached[states.start : states.stop] |= bit
        for way in closed:
            left_open[way] &= ~bit
    for stretch in space.backwards():
        before = None
        while before is None or (stretch.circular and not np.array_equal(before, reached)):
            before = reached.copy() if stretch.circular else reached
            for link in stretch.links:
                reached[link.sources] |= reached[link.targets] & left_open[link.way]
    bits = int(reached[space.first])
    return [bool(bits >> question & 1) for question in range(len(asked))]
