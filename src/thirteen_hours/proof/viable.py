"""Whether decisions are fair: choices after which only grave outcomes remain, and single ways out.

That there should be more than one viable choice, and the historical one not always the only one, is
a rule of those who teach with simulations. What is viable is counted over the model.
"""

from collections.abc import Callable, Collection, Iterator
from functools import partial

import numpy as np

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.proof.arrays import Mask, Numbers
from thirteen_hours.proof.fact import Fact, Steps
from thirteen_hours.proof.links import Links
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.space import Space


def fairness_facts(
    space: Space, grave: Collection[int], told: Collection[str], shortest: Callable[[], Plays]
) -> Iterator[Fact]:
    """Choices that leave only grave outcomes (G118), decisions with one viable choice (G119).

    `grave` are the numbers of the outcomes' nodes, `told` the choices (`scene/choice`) that some
    account takes. Nothing is told unless the space is complete and has outcomes of both kinds.
    """
    outcomes = {space.table.numbers[name] for name in space.table.scenario.outcomes}
    reached = {node for node in outcomes if len(space.codes[node])}
    if not space.complete or not reached & set(grave) or reached <= set(grave):
        return
    hopeful = _hopeful(space, reached - set(grave))
    for node in range(len(space.codes)):
        links = [link for link in space.links(node) if _is_choice(space, link)]
        if links:
            yield from _Decision(space, node, links, hopeful).facts(told, shortest)


def _is_choice(space: Space, link: Links) -> bool:
    return isinstance(space.way(link.way), CompiledChoice)


def _hopeful(space: Space, good: Collection[int]) -> Mask:
    """The states from which a play can still come to an outcome that is not grave."""
    hopeful = np.zeros(len(space), dtype=np.bool_)
    for node in good:
        states = space.states_of(node)
        hopeful[states.start : states.stop] = True
    for stretch in space.backwards():
        again = True
        while again:
            before = int(hopeful.sum()) if stretch.circular else 0
            for link in stretch.links:
                hopeful[link.sources[hopeful[link.targets]]] = True
            again = stretch.circular and int(hopeful.sum()) > before
    return hopeful


class _Decision:
    """The choices of one scene, in the states from which there is still something to lose."""

    def __init__(self, space: Space, node: int, links: list[Links], hopeful: Mask) -> None:
        self.space = space
        self.node = node
        self.links = links
        self.hopeful = hopeful
        states = space.states_of(node)
        self.first = states.start
        self.open = np.zeros(len(states), dtype=np.int32)
        self.viable = np.zeros(len(states), dtype=np.int32)
        for link in links:
            self.open[link.sources - self.first] += 1
            self.viable[link.sources[hopeful[link.targets]] - self.first] += 1

    def facts(self, told: Collection[str], shortest: Callable[[], Plays]) -> Iterator[Fact]:
        yield from self._dooms(shortest)
        decided = (self.open > 1) & (self.viable > 0)
        if not decided.any() or (self.viable[decided] > 1).any():
            return
        numbers = np.flatnonzero(decided) + self.first
        ways = {link.way for link in self.links if self._saves(link, numbers)}
        steps = [self.space.step(way) for way in sorted(ways)]
        history = " (the one that an account tells of)" if set(steps) <= set(told) else ""
        names = " or ".join(f"'{step.partition('/')[2]}'" for step in steps)
        scene = self.space.table.nodes[self.node]
        yield Fact(
            "G119",
            scene.part.place,
            scene.id,
            partial(_nearest, shortest, numbers),
            more={"choice": names + history},
        )

    def _saves(self, link: Links, numbers: Numbers) -> bool:
        return bool(np.isin(link.sources[self.hopeful[link.targets]], numbers).any())

    def _dooms(self, shortest: Callable[[], Plays]) -> Iterator[Fact]:
        for link in self.links:
            at_stake = link.sources[self.hopeful[link.sources]]
            way = self.space.way(link.way)
            if not len(at_stake) or self.hopeful[link.targets].any():
                continue
            if isinstance(way, CompiledChoice):
                find = partial(_nearest, shortest, at_stake, self.space.step(link.way))
                yield Fact("G118", way.choice.place, way.choice.id, find)


def _nearest(shortest: Callable[[], Plays], numbers: Numbers, *last: str) -> Steps:
    """The shortest play to one of some states, and the steps that come last."""
    plays = shortest()
    return (*plays.to(plays.nearest(numbers)), *last)
