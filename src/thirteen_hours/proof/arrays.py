"""The arrays that the proof is made of, and what is done with them again and again."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[Any]
"""States of one node, each packed into one element; `Layout` says how."""

Numbers = NDArray[Any]
"""Whole numbers: those of states in a space, or the values of a variable."""

Mask = NDArray[np.bool_]
"""For each of some states whether something holds in it."""

CHUNK: Final = 1 << 15
"""States that are worked on at once: so many that their arrays stay in the processor's cache."""

_LARGE: Final = 1 << 20
_MAPPED: Final = 1 << 24
_CROWDED: Final = 16
"""So many times as many codes could be there, where a map is still quicker than sorting them."""


def distinct(parts: Sequence[Codes], domain: int, ascending: int = 0) -> Codes:
    """All codes of the parts in ascending order, each once; they are whole numbers below `domain`.

    So many of the first codes are `ascending` already, and are not sorted again. Where the codes
    are many for what they can be, each is marked on a map of that; otherwise they are sorted.
    Either is several times faster than `numpy.unique`, which looks up each element in a hash table.
    """
    if domain <= _MAPPED and _CROWDED * sum(map(len, parts)) > domain:
        there = np.zeros(domain, dtype=np.bool_)
        for part in parts:
            there[part] = True
        return np.flatnonzero(there).astype(parts[0].dtype)
    codes = np.concatenate(parts)
    codes[ascending:].sort()
    if ascending:
        codes.sort(kind="stable")  # of ascending runs it only merges
    if len(codes) < 2:  # noqa: PLR2004 - a pair, which is what can repeat
        return codes
    first = np.empty(len(codes), dtype=np.bool_)
    first[0] = True
    first[1:] = codes[1:] != codes[:-1]
    return codes[first]


def found_in(codes: Codes, wanted: Codes) -> Numbers:
    """Where each of the wanted codes stands among ascending ones; -1 where it does not."""
    if not len(codes):
        return np.full(len(wanted), -1)
    at = np.searchsorted(codes, wanted)
    at[at == len(codes)] = 0
    at[codes[at] != wanted] = -1
    return at


class Gathered:
    """Codes that are gathered bit by bit, with repetitions, in not much more room than without."""

    def __init__(self, domain: int) -> None:
        self._domain = domain
        self._parts: list[Codes] = []
        self._sorted = 0
        self._added = 0
        self.bytes = 0

    def add(self, codes: Codes) -> int:
        """Adds codes, in any order; how many more bytes are taken now, or fewer."""
        before = self.bytes
        self._parts.append(codes)
        self._added += len(codes)
        self.bytes += codes.nbytes
        if self._added > max(self._sorted, _LARGE):
            merged = self.all()
            self._parts, self._sorted, self._added = [merged], len(merged), 0
            self.bytes = merged.nbytes
        return self.bytes - before

    def all(self) -> Codes:
        """All of them in ascending order, each once."""
        return distinct(self._parts, self._domain, self._sorted)


class Seen:
    """Codes that were seen, in ascending runs, each at least twice as long as the next."""

    def __init__(self) -> None:
        self._runs: list[Codes] = []

    def fresh(self, codes: Codes) -> Codes:
        """Those of the ascending codes that were not seen before; they are from now on."""
        for run in self._runs:
            codes = codes[found_in(run, codes) < 0]
        if len(codes):
            self._runs.append(codes)
        while len(self._runs) > 1 and len(self._runs[-2]) < 2 * len(self._runs[-1]):
            last = self._runs.pop()
            self._runs[-1] = _merged([self._runs[-1], last])
        return codes

    def all(self, nothing: Codes) -> Codes:
        """Everything that was seen, in ascending order; `nothing` if that is nothing."""
        return _merged(self._runs) if self._runs else nothing


def _merged(runs: Sequence[Codes]) -> Codes:
    codes = np.concatenate(runs)
    codes.sort(kind="stable")  # of ascending runs it only merges
    return codes
