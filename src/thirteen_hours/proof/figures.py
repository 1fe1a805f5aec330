"""Exact figures over the whole space: shares of the outcomes, number and length of plays.

They count the branches of a model that somebody wrote. They are not probabilities of history.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from thirteen_hours.engine.table import CompiledChoice, CompiledRoute
from thirteen_hours.proof.space import Space


@dataclass(frozen=True, slots=True)
class Figures:
    """What a space adds up to.

    `shares` by outcome id are those of plays that choose evenly among what is open and draw chance
    by its weights; they add up to 1. `plays` counts the different ways through; `shortest` and
    `longest` are in decisions.
    """

    states: int
    shares: dict[str, Fraction]
    plays: int
    shortest: int
    longest: int


def figures(space: Space) -> Figures | None:
    """The figures of a space that is complete and has no way round; None otherwise."""
    order, kept_out = space.order
    if not space.complete or kept_out:
        return None
    return _Sums(space, order).figures()


class _Sums:
    """Passes over the states in order. Shares are whole numbers of a unit small enough for all."""

    def __init__(self, space: Space, order: list[int]) -> None:
        self.space = space
        self.order = order
        ways = space.walked.ways
        self.weights = [_weight(way) for way in ways]
        self.costs = [isinstance(way, CompiledChoice) for way in ways]
        self.totals = [self._total(number) for number in range(len(space))]

    def _total(self, number: int) -> int:
        """The weights of all that can be done in a state, added up."""
        start, end = self.space.starts[number], self.space.ends[number]
        return sum(self.weights[way] for way in self.space.edge_ways[start:end])

    def figures(self) -> Figures:
        ends = [n for n, total in enumerate(self.totals) if not total]
        shortest, longest, plays = self._lengths()
        return Figures(
            states=len(self.space),
            shares=dict(self._shares(ends)),
            plays=sum(plays[number] for number in ends),
            shortest=min(shortest[number] for number in ends),
            longest=max(longest[number] for number in ends),
        )

    def _lengths(self) -> tuple[list[int], list[int], list[int]]:
        """The fewest and the most decisions to each state, and the number of plays to it."""
        space = self.space
        shortest = [len(space)] * len(space)
        longest = [0] * len(space)
        plays = [0] * len(space)
        shortest[0], plays[0] = 0, 1
        for number in self.order:
            for way, target in space.edges(number):
                cost = self.costs[way]
                shortest[target] = min(shortest[target], shortest[number] + cost)
                longest[target] = max(longest[target], longest[number] + cost)
                plays[target] += plays[number]
        return shortest, longest, plays

    def _unit(self) -> int:
        """What 1 is divided into: every branch on every play divides it without remainder."""
        branches = [0] * len(self.space)
        for number in self.order:
            after = branches[number] + (self.totals[number] > 1)
            for _, target in self.space.edges(number):
                branches[target] = max(branches[target], after)
        one: int = lcm(*set(filter(None, self.totals))) ** max(branches)
        return one

    def _shares(self, ends: list[int]) -> Iterator[tuple[str, Fraction]]:
        space = self.space
        unit = self._unit()
        share = [0] * len(space)
        share[0] = unit
        for number in self.order:
            if not self.totals[number]:
                continue
            part = share[number] // self.totals[number]
            for way, target in space.edges(number):
                share[target] += part * self.weights[way]
        sums = Counter[str]()
        for number in ends:
            sums[space.node(number).id] += share[number]
        for outcome in space.table.scenario.outcomes:
            yield outcome, Fraction(sums[outcome], unit)


def _weight(way: CompiledChoice | CompiledRoute) -> int:
    return way.route.weight or 1 if isinstance(way, CompiledRoute) else 1
