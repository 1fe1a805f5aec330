"""Shares: of all plays, how many come to each state and outcome.

Plays choose evenly among what is open, or by the weights that its author gives the choices. Chance
is drawn by its weights. Shares count the branches of a model that somebody wrote. They are not
probabilities of history.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np

from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, State
from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.links import Links, Stretch
from thirteen_hours.proof.packed import Way
from thirteen_hours.proof.space import Space
from thirteen_hours.proof.turning import Circle

Weight = Callable[[Way], int]
"""How often a way is taken, held against the others that are open with it."""


def evenly(way: Way) -> int:
    """The weight of chance; every choice has the same."""
    return (way.route.weight or 1) if isinstance(way, CompiledRoute) else 1


def declared(way: Way) -> int:
    """The weight that the scenario's author gives: to chance, and to choices as well."""
    return way.choice.weight if isinstance(way, CompiledChoice) else way.route.weight or 1


class Shares:
    """The shares of a space, by state, by way and by node.

    `off` is the share of plays that were still on a circle when they were counted; it is 0 unless
    the space has large circles. `weight` says how often each way is taken, held against the others.
    """

    def __init__(self, space: Space, weight: Weight = evenly) -> None:
        self.space = space
        self.weights = [weight(way) for way in space.packed.ways]
        self.off = 0.0
        space.allow(2 * 8 * len(space))
        self._totals = self._added_up()

    def _added_up(self) -> Numbers:
        """The weights of all that can be done in each state."""
        totals = np.zeros(len(self.space))
        for node in self.space.order:
            for link in self.space.links(node):
                totals[link.sources] += self.weights[link.way]
        return totals

    def parts(self, link: Links) -> Numbers:
        """The share of each source that goes this way."""
        parts: Numbers = self.weights[link.way] / self._totals[link.sources]
        return parts

    @cached_property
    def to_states(self) -> Numbers:
        """For each state how often a play comes to it, on average: mostly a share."""
        visits = np.zeros(len(self.space))
        visits[self.space.first] = 1.0
        for stretch in self.space.flow():
            if stretch.circular:
                self._go_round(stretch, visits)
                continue
            for link in stretch.links:
                np.add.at(visits, link.targets, visits[link.sources] * self.parts(link))
        return visits

    def _go_round(self, stretch: Stretch, visits: Numbers) -> None:
        circle = Circle(stretch.links, self.parts)
        within, targets, flows = circle.after(visits[circle.states])
        visits[circle.states] = within
        np.add.at(visits, targets, flows)
        self.off = max(self.off, circle.off)

    def of_ways(self) -> Numbers:
        """For each way how often a play takes it, on average."""
        taken = np.zeros(len(self.weights))
        for node in self.space.order:
            for link in self.space.links(node):
                taken[link.way] += float(self.to_states[link.sources] @ self.parts(link))
        return taken

    def of_nodes(self) -> Numbers:
        """For each node how often a play comes to it, on average; of outcomes, their shares."""
        ranges = map(self.space.states_of, range(len(self.space.codes)))
        return np.array([self.to_states[each.start : each.stop].sum() for each in ranges])


class Ahead:
    """For every state the shares of what a play can still come to.

    `groups` has, for each column, the nodes that it stands for: an outcome, or all outcomes of a
    class. The shares of a state add up to 1, unless a play can get stuck there or never end.
    """

    def __init__(self, shares: Shares, groups: Sequence[Sequence[int]]) -> None:
        self.space = shares.space
        self._shares = shares
        self.off = 0.0
        self.space.allow(8 * len(self.space) * (len(groups) + 1))
        self.shares = np.zeros((len(self.space), len(groups)))
        for column, nodes in enumerate(groups):
            for node in nodes:
                states = self.space.states_of(node)
                self.shares[states.start : states.stop, column] = 1.0
        for stretch in self.space.backwards():
            self._come_back(stretch)

    def _come_back(self, stretch: Stretch) -> None:
        if stretch.circular:
            circle = Circle(stretch.links, self._shares.parts)
            self.shares[circle.states] = circle.before(self.shares)
            self.off = max(self.off, circle.off)
            return
        for link in stretch.links:
            parts = self._shares.parts(link)[:, np.newaxis]
            self.shares[link.sources] += self.shares[link.targets] * parts

    def at(self, state: State) -> list[float] | None:
        """The shares of a state of the engine's, column by column; None where it was not found."""
        number = self.space.number_of(state)
        return None if number is None else self.shares[number].tolist()
