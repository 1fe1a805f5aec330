"""What can still be reached when some ways are never taken, asked of a space that is known."""

from collections import deque
from collections.abc import Collection, Sequence

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.proof.space import Space


def reached_without(space: Space, closed: Sequence[Collection[int]]) -> list[set[int]]:
    """For each set of closed ways (by number) the nodes that some play still reaches.

    All the questions are answered in one pass: each state carries a bit for every set of ways that
    some play to it has kept clear of.
    """
    kept = _kept(space, closed)
    by_node = [0] * len(space.table.nodes)
    for node, bits in zip(space.nodes, kept, strict=True):
        by_node[node] |= bits
    return [
        {node for node, bits in enumerate(by_node) if bits >> bit & 1} for bit in range(len(closed))
    ]


def _kept(space: Space, closed: Sequence[Collection[int]]) -> list[int]:
    everything = (1 << len(closed)) - 1
    left_open = [everything] * len(space.walked.ways)
    for bit, ways in enumerate(closed):
        for way in ways:
            left_open[way] &= ~(1 << bit)
    kept = [0] * len(space)
    kept[0] = everything
    waiting = deque([0])
    while waiting:
        number = waiting.popleft()
        for way, target in space.edges(number):
            there = kept[number] & left_open[way]
            if there & ~kept[target]:
                kept[target] |= there
                waiting.append(target)
    return kept


def play_without(space: Space, closed: Collection[int], node: int) -> tuple[str, ...]:
    """A shortest play to a node that takes none of the closed ways, as `scene/choice`.

    Empty when there is none.
    """
    came_from = {0: (0, 0)}
    waiting = deque([0])
    looked_at: set[int] = set()
    while waiting:
        number = waiting.popleft()
        if number in looked_at:
            continue
        looked_at.add(number)
        if space.nodes[number] == node:
            return _told(space, came_from, number)
        for way, target in space.edges(number):
            if way in closed or target in looked_at:
                continue
            by_choice = isinstance(space.way(way), CompiledChoice)
            if by_choice and target in came_from:
                continue
            # What a route leads to takes no decision more: it is looked at first, and may have
            # been found before by a choice that takes one.
            came_from[target] = (number, way)
            if by_choice:
                waiting.append(target)
            else:
                waiting.appendleft(target)
    return ()


def _told(space: Space, came_from: dict[int, tuple[int, int]], number: int) -> tuple[str, ...]:
    steps = []
    while number:
        number, way = came_from[number]
        steps.append(space.step(way))
    return tuple(step for step in reversed(steps) if step)
