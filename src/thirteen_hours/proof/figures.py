"""Exact figures over the whole space: shares of the outcomes, shortest and longest play.

They count the branches of a model that somebody wrote. They are not probabilities of history.
"""

from dataclasses import dataclass

from thirteen_hours.engine.table import NODE, CompiledChoice, CompiledRoute
from thirteen_hours.proof.space import Space


@dataclass(frozen=True, slots=True)
class Figures:
    """`shares` by outcome id under uniform choice, adding up to 1; lengths are in decisions."""

    states: int
    shares: dict[str, float]
    shortest: int
    longest: int


def figures(space: Space) -> Figures | None:
    """The figures of a space that is complete and has no way round; None otherwise."""
    order = _in_order(space)
    if not space.complete or order is None:
        return None
    outcomes = {number for number, node in enumerate(space.table.nodes) if node.is_outcome}
    share = [0.0] * len(space.states)
    shortest = [len(order)] * len(space.states)
    longest = [-1] * len(space.states)
    share[0], shortest[0], longest[0] = 1.0, 0, 0
    for number in order:
        found = space.successors[number]
        total = sum(_weight(way) for way, _ in found)
        for way, target in found:
            cost = isinstance(way, CompiledChoice)
            share[target] += share[number] * _weight(way) / total
            shortest[target] = min(shortest[target], shortest[number] + cost)
            longest[target] = max(longest[target], longest[number] + cost)
    ends = [n for n, state in space.reached() if state[NODE] in outcomes]
    shares = dict.fromkeys((space.table.nodes[number].id for number in sorted(outcomes)), 0.0)
    for number in ends:
        shares[space.table.nodes[space.states[number][NODE]].id] += share[number]
    return Figures(
        states=len(space.states),
        shares=shares,
        shortest=min((shortest[number] for number in ends), default=0),
        longest=max((longest[number] for number in ends), default=0),
    )


def _weight(way: CompiledChoice | CompiledRoute) -> int:
    return way.route.weight or 1 if isinstance(way, CompiledRoute) else 1


def _in_order(space: Space) -> list[int] | None:
    """The states so that each comes after all that lead to it; None when there is a way round."""
    left = [0] * len(space.states)
    for found in space.successors:
        for _, target in found:
            left[target] += 1
    ready = [number for number, count in enumerate(left) if not count]
    order: list[int] = []
    while ready:
        number = ready.pop()
        order.append(number)
        for _, target in space.successors[number]:
            left[target] -= 1
            if not left[target]:
                ready.append(target)
    return order if len(order) == len(left) else None
