"""What can still be reached when some ways are never taken, asked of a space that is known."""

from collections import deque
from collections.abc import Collection, Sequence

from thirteen_hours.engine.table import NODE, CompiledChoice
from thirteen_hours.proof.space import Space


def reached_without(space: Space, closed: Sequence[Collection[int]]) -> list[set[int]]:
    """For each set of closed ways (by identity) the nodes that some play still reaches.

    All the questions are answered in one pass: each state carries a bit for every set of ways that
    some play to it has kept clear of.
    """
    kept = _kept(space, closed)
    found: list[set[int]] = [set() for _ in closed]
    for state, bits in zip(space.states, kept, strict=True):
        for bit in range(len(closed)):
            if bits >> bit & 1:
                found[bit].add(state[NODE])
    return found


def _kept(space: Space, closed: Sequence[Collection[int]]) -> list[int]:
    everything = (1 << len(closed)) - 1
    open_to: dict[int, int] = {}
    for bit, ways in enumerate(closed):
        for name in ways:
            open_to[name] = open_to.get(name, everything) & ~(1 << bit)
    kept = [0] * len(space.states)
    kept[0] = everything
    waiting = deque([0])
    while waiting:
        number = waiting.popleft()
        for way, target in space.successors[number]:
            there = kept[number] & open_to.get(id(way), everything)
            if there & ~kept[target]:
                kept[target] |= there
                waiting.append(target)
    return kept


def play_without(space: Space, closed: Collection[int], node: int) -> tuple[str, ...]:
    """A shortest play to a node that takes none of the closed ways, as `scene/choice`.

    Empty when there is none.
    """
    came_from: dict[int, tuple[int, CompiledChoice | None]] = {0: (0, None)}
    waiting = deque([0])
    while waiting:
        number = waiting.popleft()
        if space.states[number][NODE] == node:
            return _told(space, came_from, number)
        for way, target in space.successors[number]:
            if target in came_from or id(way) in closed:
                continue
            choice = way if isinstance(way, CompiledChoice) else None
            came_from[target] = (number, choice)
            if choice:
                waiting.append(target)
            else:
                waiting.appendleft(target)
    return ()


def _told(
    space: Space, came_from: dict[int, tuple[int, CompiledChoice | None]], number: int
) -> tuple[str, ...]:
    play: list[str] = []
    while number:
        number, choice = came_from[number]
        if choice:
            play.append(f"{space.table.nodes[space.states[number][NODE]].id}/{choice.choice.id}")
    return tuple(reversed(play))
