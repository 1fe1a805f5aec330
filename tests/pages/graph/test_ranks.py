"""Where boxes stand on a drawing."""

from collections.abc import Sequence
from itertools import pairwise
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from thirteen_hours.pages.graph.ranks import FARTHEST, GAP, LANE, Placed, Slot, placed

BOXES = st.integers(1, 14)
LINES = st.lists(st.tuples(st.integers(0, 16), st.integers(0, 16)), max_size=40)


def drawn(boxes: int, lines: Sequence[tuple[int, int]], height: float = 50) -> Placed:
    """Boxes of growing height, placed."""
    heights = {f"b{number}": height + number for number in range(boxes)}
    return placed(heights, [(f"b{source}", f"b{target}") for source, target in lines])


def size(slot: Slot) -> float:
    """What a slot takes of its column."""
    return LANE if isinstance(slot, tuple) else 50 + int(slot[1:]) + GAP


@given(BOXES, LINES)
def test_no_box_lies_on_another_or_on_a_line(boxes: int, lines: list[tuple[int, int]]) -> None:
    """In each column the boxes, and the lines that pass it, stand one below the other."""
    found = drawn(boxes, lines)
    assert sum(isinstance(slot, str) for column in found.columns for slot in column) == boxes
    for column in found.columns:
        for above, below in pairwise(column):
            room = found.middles[below] - found.middles[above]
            assert room >= (size(above) + size(below)) / 2 - 1e-6


@given(BOXES, LINES)
def test_lines_lead_to_the_right(boxes: int, lines: list[tuple[int, int]]) -> None:
    """Every line that is drawn leads to a column further right, through a slot in each between."""
    found = drawn(boxes, lines)
    for source, target in found.drawn:
        length = found.column_of[target] - found.column_of[source]
        assert 0 < length <= FARTHEST
        through = found.through(source, target)
        assert len(through) == length
        assert all(slot in found.middles for slot in through)


@given(BOXES, LINES)
def test_only_circles_are_left_undrawn(boxes: int, lines: list[tuple[int, int]]) -> None:
    """Where nothing leads back, nothing is left out."""
    ahead = [(source, target) for source, target in lines if source < target < boxes]
    found = drawn(boxes, ahead)
    long = {
        line
        for line in ahead
        if found.column_of[f"b{line[1]}"] - found.column_of[f"b{line[0]}"] > FARTHEST
    }
    assert len(found.drawn) == len(set(ahead) - long)


def test_two_lines_that_cross_are_uncrossed() -> None:
    """The order within a column is the one in which fewer lines cross."""
    found = drawn(4, [(0, 3), (1, 2)])
    left, right = found.columns
    assert [left.index("b0") < left.index("b1")] == [right.index("b3") < right.index("b2")]


def test_a_large_scenario_is_placed_in_bounded_time() -> None:
    """Thousands of scenes, each leading on, far ahead and far back, take seconds."""
    many = 3_000
    lines = [(n, n + 1) for n in range(many)] + [(n, many - n) for n in range(many)]
    start = process_time()
    drawn(many, lines)
    assert process_time() - start < 15
