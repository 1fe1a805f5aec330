"""Where boxes stand: in columns from left to right, in an order in which few lines cross.

The classical layered method (Sugiyama, Tagawa and Toda, 1981): ways back are left out, every box
stands right of those that lead to it, a line that passes a column gets a place of its own in it,
and the order within the columns is changed by turns as long as fewer lines cross.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

SWEEPS: Final = 12
"""How often the order of the columns is gone through, from the left and from the right."""

FARTHEST: Final = 12
"""Columns that a line crosses at most; one that would be longer, or lead back, is not drawn."""

GAP: Final = 26.0
LANE: Final = 12.0
"""The room between boxes of a column, and what a line that passes a column takes, in pixels."""

Slot = str | tuple[str, int]
"""A box by its id, or the place where lines to a box pass a column: the id and the column."""


@dataclass(slots=True)
class Placed:
    """Columns of slots from left to right, each from top to bottom, and the middle of each slot.

    `drawn` are the lines that are: neither those that lead back nor the longest.
    """

    columns: list[list[Slot]]
    column_of: dict[str, int]
    middles: dict[Slot, float] = field(default_factory=dict)
    drawn: frozenset[tuple[str, str]] = frozenset()

    def through(self, source: str, target: str) -> list[Slot]:
        """The slots that the line from one box to another goes through, the target last."""
        between = range(self.column_of[source] + 1, self.column_of[target])
        return [*((target, column) for column in between), target]


def placed(heights: dict[str, float], lines: Iterable[tuple[str, str]]) -> Placed:
    """Places the boxes, by id in the author's order, with their heights; lines go between two."""
    every = dict.fromkeys(line for line in lines if line[0] in heights and line[1] in heights)
    back = _ways_back(heights, every)
    ahead = [line for line in every if line not in back]
    column_of = _columns(heights, ahead)
    ahead = [line for line in ahead if column_of[line[1]] - column_of[line[0]] <= FARTHEST]
    found = Placed([[] for _ in range(max(column_of.values(), default=-1) + 1)], column_of)
    found.drawn = frozenset(ahead)
    for box in heights:
        found.columns[column_of[box]].append(box)
    neighbours = _joined(found, ahead)
    _order(found.columns, neighbours)
    _settle(found, neighbours, heights)
    return found


def _ways_back(
    boxes: Iterable[str], lines: Iterable[tuple[str, str]]
) -> frozenset[tuple[str, str]]:
    """The lines that close a circle, looking from each box in order; without recursion."""
    targets: dict[str, list[str]] = defaultdict(list)
    for source, target in lines:
        targets[source].append(target)
    back: set[tuple[str, str]] = set()
    done: set[str] = set()
    for box in boxes:
        if box in done:
            continue
        above = {box}
        stack = [(box, iter(targets[box]))]
        while stack:
            at, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                above.discard(at)
                done.add(at)
            elif following in above:
                back.add((at, following))
            elif following not in done:
                above.add(following)
                stack.append((following, iter(targets[following])))
    return frozenset(back)


def _columns(boxes: Iterable[str], lines: Sequence[tuple[str, str]]) -> dict[str, int]:
    """The column of each box: one more than that of whatever leads to it, from the left."""
    column_of = dict.fromkeys(boxes, 0)
    waiting = dict.fromkeys(column_of, 0)
    targets: dict[str, list[str]] = defaultdict(list)
    for source, target in lines:
        targets[source].append(target)
        waiting[target] += 1
    ready = [box for box, left in waiting.items() if not left]
    for box in ready:  # grows while it is gone through
        for target in targets[box]:
            column_of[target] = max(column_of[target], column_of[box] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    return column_of


def _joined(found: Placed, lines: Iterable[tuple[str, str]]) -> list[list[tuple[Slot, Slot]]]:
    """The stretches between each column and the next; adds the slots that lines pass through.

    Lines to one box share their slots.
    """
    stretches: list[dict[tuple[Slot, Slot], None]] = [{} for _ in found.columns]
    added: set[Slot] = set()
    for source, target in lines:
        chain: list[Slot] = [source, *found.through(source, target)]
        for column, (left, right) in enumerate(pairwise(chain), found.column_of[source]):
            if isinstance(right, tuple) and right not in added:
                added.add(right)
                found.columns[column + 1].append(right)
            stretches[column][left, right] = None
    return [list(each) for each in stretches]


def _order(columns: list[list[Slot]], stretches: list[list[tuple[Slot, Slot]]]) -> None:
    """Orders every column by the mean place of its neighbours, to and fro; keeps the best."""
    best = [list(column) for column in columns]
    fewest = _crossings(columns, stretches)
    for sweep in range(SWEEPS):
        forwards = sweep % 2 == 0
        numbers = range(1, len(columns)) if forwards else range(len(columns) - 2, -1, -1)
        for number in numbers:
            near = columns[number - 1 if forwards else number + 1]
            pairs = stretches[number - 1] if forwards else [(b, a) for a, b in stretches[number]]
            columns[number].sort(key=_means(near, pairs, columns[number]).__getitem__)
        if (crossings := _crossings(columns, stretches)) < fewest:
            fewest, best = crossings, [list(column) for column in columns]
    columns[:] = best


def _means(
    near: Sequence[Slot], pairs: Iterable[tuple[Slot, Slot]], column: Sequence[Slot]
) -> dict[Slot, float]:
    at = {slot: place for place, slot in enumerate(near)}
    places: dict[Slot, list[int]] = defaultdict(list)
    for other, slot in pairs:
        places[slot].append(at[other])
    return {
        slot: sum(found) / len(found) if (found := places.get(slot)) else place
        for place, slot in enumerate(column)
    }


def _crossings(columns: list[list[Slot]], stretches: list[list[tuple[Slot, Slot]]]) -> int:
    """How many pairs of lines cross, counted between each column and the next."""
    crossings = 0
    for left, right, pairs in zip(columns, columns[1:], stretches, strict=False):
        at_left = {slot: place for place, slot in enumerate(left)}
        at_right = {slot: place for place, slot in enumerate(right)}
        ends = sorted((at_left[one], at_right[other]) for one, other in pairs)
        seen: list[int] = []
        for _, end in ends:
            place = bisect_right(seen, end)
            crossings += len(seen) - place
            seen.insert(place, end)
    return crossings


def _settle(
    found: Placed, stretches: list[list[tuple[Slot, Slot]]], heights: dict[str, float]
) -> None:
    """Gives every slot a height at which its lines are short, none over another."""
    sizes = {
        slot: LANE if isinstance(slot, tuple) else heights[slot] + GAP
        for column in found.columns
        for slot in column
    }
    neighbours: dict[Slot, list[Slot]] = defaultdict(list)
    for pairs in stretches:
        for left, right in pairs:
            neighbours[left].append(right)
            neighbours[right].append(left)
    middles = found.middles
    for column in found.columns:
        _stack(column, [0.0] * len(column), sizes, middles)
    for sweep in range(SWEEPS):
        for column in found.columns if sweep % 2 else reversed(found.columns):
            wanted = [_mean_height(slot, neighbours, middles) for slot in column]
            _stack(column, wanted, sizes, middles)
    top = min((middles[slot] - sizes[slot] / 2 for slot in middles), default=0.0)
    for slot in middles:
        middles[slot] -= top


def _mean_height(
    slot: Slot, neighbours: dict[Slot, list[Slot]], middles: dict[Slot, float]
) -> float:
    near = neighbours.get(slot)
    return sum(middles[each] for each in near) / len(near) if near else middles[slot]


def _stack(
    column: Sequence[Slot],
    wanted: Sequence[float],
    sizes: dict[Slot, float],
    middles: dict[Slot, float],
) -> None:
    """Puts slots one below the other, as near to where they are wanted as their order allows.

    Slots that would overlap are joined, and the joined ones stand where they are wanted on average:
    the method of pooling adjacent violators, which is the best in the sense of least squares.
    """
    offsets: list[float] = []
    below = 0.0
    for slot in column:
        offsets.append(below + sizes[slot] / 2)
        below += sizes[slot]
    pools: list[tuple[float, int]] = []
    for want, offset in zip(wanted, offsets, strict=True):
        total, count = want - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            other, others = pools.pop()
            total, count = total + other, count + others
        pools.append((total, count))
    starts = (total / count for total, count in pools for _ in range(count))
    for slot, offset, start in zip(column, offsets, starts, strict=True):
        middles[slot] = start + offset
