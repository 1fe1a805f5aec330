"""Ways round: plays that can come back to the very same state, and plays that can never end."""

from collections import defaultdict
from collections.abc import Iterator

from thirteen_hours.proof.fact import Fact
from thirteen_hours.proof.space import Space


def circle_facts(space: Space) -> Iterator[Fact]:
    """A scene on a way round (G109), and one from which every way is a way round (G105)."""
    _, kept_out = space.order
    if not kept_out:
        return
    yield _fact(space, "G109", min(_circle(space, kept_out)))
    trapped = _trapped(space)
    if trapped:
        yield _fact(space, "G105", min(trapped))


def _fact(space: Space, code: str, number: int) -> Fact:
    node = space.node(number)
    return Fact(code, node.part.place, node.id, space.path_to(number))


def _circle(space: Space, kept_out: list[int]) -> set[int]:
    """The states of one circle: whatever is kept out comes, sooner or later, from a circle."""
    parents: dict[int, int] = {}
    for number in kept_out:
        for _, target in space.edges(number):
            parents.setdefault(target, number)
    number = kept_out[0]
    passed: set[int] = set()
    while number not in passed:
        passed.add(number)
        number = parents[number]
    circle = {number}
    while (number := parents[number]) not in circle:
        circle.add(number)
    return circle


def _trapped(space: Space) -> set[int]:
    """The states from which a play can neither end nor get stuck."""
    sources = defaultdict(list)
    for number in range(len(space)):
        for _, target in space.edges(number):
            sources[target].append(number)
    waiting = [number for number in range(len(space)) if space.starts[number] == space.ends[number]]
    ending = set(waiting)
    while waiting:
        for source in sources[waiting.pop()]:
            if source not in ending:
                ending.add(source)
                waiting.append(source)
    return set(range(len(space))) - ending
