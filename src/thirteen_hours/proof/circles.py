"""Ways round: plays that can come back to the very same state, and plays that can never end."""

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.fact import Fact
from thirteen_hours.proof.links import Stretch
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.space import Space


def circle_facts(space: Space, shortest: Callable[[], Plays]) -> Iterator[Fact]:
    """A scene on a way round (G109), and one from which every way is a way round (G105)."""
    circular = space.circles()
    if not circular:
        return
    plays = shortest()
    yield _fact(space, plays, "G109", np.concatenate([_circle(each) for each in circular]))
    trapped = _trapped(space)
    if len(trapped):
        yield _fact(space, plays, "G105", trapped)


def _fact(space: Space, plays: Plays, code: str, numbers: Numbers) -> Fact:
    nearest = plays.nearest(numbers)
    node = space.node(nearest)
    return Fact(code, node.part.place, node.id, partial(plays.to, nearest))


def _circle(stretch: Stretch) -> Numbers:
    """The states of one circle: whatever is in the stretch comes, sooner or later, from one."""
    targets = np.concatenate([link.targets for link in stretch.links])
    sources = np.concatenate([link.sources for link in stretch.links])
    parents = dict(zip(targets.tolist(), sources.tolist(), strict=True))
    number = int(sources[0])
    passed: set[int] = set()
    while number not in passed:
        passed.add(number)
        number = parents[number]
    circle = {number}
    while (number := parents[number]) not in circle:
        circle.add(number)
    return np.array(sorted(circle))


def _trapped(space: Space) -> Numbers:
    """The states from which a play can neither end nor get stuck."""
    ending = np.ones(len(space), dtype=np.bool_)
    for node in space.order:
        for link in space.links(node):
            ending[link.sources] = False
    for stretch in space.backwards():
        again = True
        while again:
            before = int(ending.sum())
            for link in stretch.links:
                ending[link.sources] |= ending[link.targets]
            again = stretch.circular and int(ending.sum()) > before
    return np.flatnonzero(~ending)
