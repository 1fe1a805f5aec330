"""A second search of a space that is known, with some ways closed."""

from collections import deque
from collections.abc import Collection

from thirteen_hours.engine.table import NODE, CompiledChoice
from thirteen_hours.proof.space import Space


class Search:
    """What can still be reached when the ways with these identities are not taken."""

    def __init__(self, space: Space, closed: Collection[int]) -> None:
        self.space = space
        self._from: dict[int, tuple[int, CompiledChoice | None]] = {0: (0, None)}
        self._first: dict[int, int] = {}
        waiting = deque([0])
        while waiting:
            number = waiting.popleft()
            self._first.setdefault(space.states[number][NODE], number)
            for way, target in space.successors[number]:
                if target in self._from or id(way) in closed:
                    continue
                choice = way if isinstance(way, CompiledChoice) else None
                self._from[target] = (number, choice)
                if choice:
                    waiting.append(target)
                else:
                    waiting.appendleft(target)

    def play_to(self, node: int) -> tuple[str, ...]:
        """A short play to a node, as `scene/choice`; empty when it is out of reach."""
        number = self._first.get(node)
        if number is None:
            return ()
        play: list[str] = []
        while number:
            number, choice = self._from[number]
            if choice:
                scene = self.space.table.nodes[self.space.states[number][NODE]].id
                play.append(f"{scene}/{choice.choice.id}")
        return tuple(reversed(play))
