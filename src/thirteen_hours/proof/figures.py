"""Exact figures over the whole space: shares of the outcomes, number and length of plays.

They count the branches of a model that somebody wrote. They are not probabilities of history.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import lcm, log2
from typing import Any, Final

import numpy as np

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.limits import Stopped
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.shares import Shares, Weight, declared, evenly
from thirteen_hours.proof.space import Space

SMALL: Final = 20_000
"""States of a space whose shares are given as fractions, too."""

LONGEST: Final = 4_096
"""Bits of the denominator up to which they are; many different weights make it longer."""

_EXACT: Final = 2.0**53
"""Up to here whole numbers are exact in floating point."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How plays spread over a space, if each choice is taken as often as its weight says.

    `shares` by outcome id; `exact` are the same as fractions, where the space is small and has no
    way round. They add up to 1 unless a play can get stuck or go round for ever. `visits` and
    `taken` say how often a play comes to a scene, and takes a choice (`scene/choice`), on average.
    `off` is the share of plays that were still going round, in a large circle with few ways out,
    when they were given up: so much may be missing from the shares. It is next to nothing mostly.
    """

    shares: dict[str, float]
    exact: dict[str, Fraction] | None
    visits: dict[str, float]
    taken: dict[str, float]
    off: float = 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a space adds up to.

    `evenly` is how plays spread that choose evenly among what is open, `weighted` how those do that
    choose by the weights of the scenario's author, None where it gives none; both draw chance by
    its weights. `plays` counts the different ways through, and `shortest` and `longest` are in
    decisions; with a way round there is no number of plays and no longest.
    """

    states: int
    evenly: Spread
    weighted: Spread | None
    plays: int | None
    shortest: int | None
    longest: int | None


def figures(space: Space) -> Figures | None:
    """The figures of a space; None if it is not complete, or too large to be gone through."""
    if not space.complete:
        return None
    try:
        return _figures(space)
    except Stopped:
        return None


def _figures(space: Space) -> Figures:
    straight = not space.circles()
    return Figures(
        states=len(space),
        evenly=_spread(space, evenly, straight=straight),
        weighted=(
            _spread(space, declared, straight=straight) if space.table.scenario.weights else None
        ),
        plays=_plays(space) if straight else None,
        shortest=_shortest(space),
        longest=_longest(space) if straight else None,
    )


def _spread(space: Space, weight: Weight, *, straight: bool) -> Spread:
    shares = Shares(space, weight)
    table = space.table
    nodes = dict(zip((node.id for node in table.nodes), shares.of_nodes().tolist(), strict=True))
    steps = [space.step(way) for way in range(len(space.packed.ways))]
    taken = shares.of_ways().tolist()
    return Spread(
        shares={outcome: nodes[outcome] for outcome in table.scenario.outcomes},
        exact=_exact(space, weight) if straight and len(space) <= SMALL else None,
        visits={scene: nodes[scene] for scene in table.scenario.scenes},
        taken={step: share for step, share in zip(steps, taken, strict=True) if step},
        off=shares.off,
    )


def _cost(space: Space, way: int) -> int:
    return int(isinstance(space.way(way), CompiledChoice))


def _ends(space: Space) -> Numbers:
    """Which states a play ends in, or gets stuck in."""
    ends = np.ones(len(space), dtype=np.bool_)
    for node in space.order:
        for link in space.links(node):
            ends[link.sources] = False
    return ends


def _shortest(space: Space) -> int | None:
    decisions = Plays(space).decisions[_ends(space)]
    return int(decisions.min()) if len(decisions) else None


def _longest(space: Space) -> int:
    longest = np.zeros(len(space), dtype=np.int32)
    for stretch in space.backwards():
        for link in stretch.links:
            after = longest[link.targets] + _cost(space, link.way)
            longest[link.sources] = np.maximum(longest[link.sources], after)
    return int(longest[space.first])


def _plays(space: Space) -> int:
    """How many plays there are; in whole numbers of any size if floating point is too coarse."""
    plays = _counted(space, float)
    return int(plays) if plays < _EXACT else int(_counted(space, object))


def _counted(space: Space, kind: Any) -> Any:
    plays = _ends(space).astype(kind)
    for stretch in space.backwards():
        for link in stretch.links:
            plays[link.sources] += plays[link.targets]
    return plays[space.first]


def _exact(space: Space, weight: Weight) -> dict[str, Fraction] | None:
    """The shares in whole numbers of a unit that every branch on every play divides.

    None where that unit would be so long that nobody could wait for it, or read it.
    """
    weights = [weight(way) for way in space.packed.ways]
    totals = np.zeros(len(space), dtype=np.int64)
    branches = np.zeros(len(space), dtype=np.int64)
    for node in space.order:
        for link in space.links(node):
            totals[link.sources] += weights[link.way]
    for stretch in space.flow():
        for link in stretch.links:
            after = branches[link.sources] + (totals[link.sources] > 1)
            np.maximum.at(branches, link.targets, after)
    whole, deepest = lcm(*set(totals[totals > 0].tolist())), int(branches.max())
    if log2(whole) * deepest > LONGEST:
        return None
    return _in_units(space, weights, totals, whole**deepest)


def _in_units(space: Space, weights: list[int], totals: Numbers, unit: int) -> dict[str, Fraction]:
    share = np.zeros(len(space), dtype=object)
    share[space.first] = unit
    for stretch in space.flow():
        for link in stretch.links:
            part = share[link.sources] // totals[link.sources] * weights[link.way]
            np.add.at(share, link.targets, part)
    table = space.table
    of_outcomes = {name: space.states_of(table.numbers[name]) for name in table.scenario.outcomes}
    return {
        name: Fraction(int(share[states.start : states.stop].sum()), unit)
        for name, states in of_outcomes.items()
    }
