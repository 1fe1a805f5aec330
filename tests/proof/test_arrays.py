from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from thirteen_hours.proof import arrays
from thirteen_hours.proof.arrays import Gathered, Seen, distinct, found_in

CODES = st.lists(st.integers(0, 199), max_size=60)


@given(
    st.lists(CODES, min_size=1, max_size=4),
    st.sampled_from([200, 1 << 40]),
    st.sampled_from([5, 1 << 20]),
)
def test_codes_are_put_in_order_once_each(parts: list[list[int]], domain: int, large: int) -> None:
    """However crowded they are, and whenever they are merged, each code comes once, in order."""
    given_parts = [np.array(part, dtype=np.int64) for part in parts]
    assert distinct(given_parts, domain).tolist() == sorted(set().union(*parts))
    with patch.object(arrays, "_LARGE", large):
        gathered = Gathered(domain)
        room = sum(gathered.add(part) for part in given_parts)
    assert gathered.bytes == room
    assert gathered.all().tolist() == sorted(set().union(*parts))


@given(st.lists(CODES, max_size=8))
def test_only_what_was_not_seen_is_fresh(rounds: list[list[int]]) -> None:
    """Of each round what no round before had is fresh, and in the end all of it is there."""
    seen = Seen()
    before: set[int] = set()
    for codes in rounds:
        ascending = np.array(sorted(set(codes)), dtype=np.int64)
        assert seen.fresh(ascending).tolist() == sorted(set(codes) - before)
        before |= set(codes)
    assert seen.all(np.empty(0)).tolist() == sorted(before)


@given(CODES, CODES)
def test_codes_are_found_where_they_stand(codes: list[int], wanted: list[int]) -> None:
    """A code is found at its place, and one that is not there is found nowhere."""
    ascending = sorted(set(codes))
    found = found_in(np.array(ascending, dtype=np.int64), np.array(wanted, dtype=np.int64))
    expected = [ascending.index(code) if code in ascending else -1 for code in wanted]
    assert found.tolist() == expected
