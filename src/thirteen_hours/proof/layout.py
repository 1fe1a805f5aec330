"""How a state is packed: each variable in bits of its own, in as few whole numbers as hold them.

A variable stands at the same place in the states of all nodes. What is forgotten is 0 there.
"""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import numpy as np

from thirteen_hours.engine.table import State, Table, range_of
from thirteen_hours.proof.arrays import Codes, Numbers

_HALF: Final = 31
_WORD: Final = 63
"""Bits of a word of 32 or 64 that are used: its sign is not, so that order is order of the bits."""


class Field(NamedTuple):
    """Where a variable stands: the word, the bit that it starts at, its bits, its least value."""

    word: int
    shift: int
    mask: int
    low: int


class Layout:
    """The places of a table's variables, by slot; `words` are needed for one state.

    Where one is enough, codes are whole numbers below `domain`.
    """

    def __init__(self, table: Table) -> None:
        self.fields: dict[int, Field] = {}
        self.words = 1
        used = 0
        for name, slot in table.slots.items():
            low, high = range_of(table.scenario, name)
            bits = (high - low).bit_length()
            if used + bits > _WORD:
                self.words, used = self.words + 1, 0
            self.fields[slot] = Field(self.words - 1, used, (1 << bits) - 1, low)
            used += bits
        self.domain = 1 << (used if self.words == 1 else _WORD)
        small = self.words == 1 and used <= _HALF
        self.word_type: Any = np.int32 if small else np.int64
        self.code_type: Any = f"V{8 * self.words}" if self.words > 1 else self.word_type

    def words_of(self, codes: Codes) -> Numbers:
        """The codes as whole numbers: one for each state, or a row of several."""
        if self.words == 1:
            return codes
        return codes.view(np.int64).reshape(-1, self.words)

    def codes_of(self, words: Numbers) -> Codes:
        """The states that `words_of` took apart."""
        if self.words == 1:
            return words
        packed: Codes = np.ascontiguousarray(words).view(self.code_type)
        return packed.ravel()

    def column(self, codes: Codes, slot: int) -> Numbers:
        """The values of one variable in all the states."""
        field = self.fields[slot]
        words = self.words_of(codes)
        word = words if self.words == 1 else words[:, field.word]
        values: Numbers = (word >> field.shift) & field.mask if field.shift else word & field.mask
        return values + field.low if field.low else values

    def packed(self, values: Sequence[int], live: frozenset[int]) -> Codes:
        """One state of the engine's, with only what is live in it."""
        words = [0] * self.words
        for slot in live:
            field = self.fields[slot]
            words[field.word] |= (values[slot] - field.low) << field.shift
        return self.codes_of(np.array(words, dtype=self.word_type).reshape(self.shape(1)))

    def unpacked(self, node: int, codes: Codes) -> list[State]:
        """States of the engine's; what is forgotten has its least value."""
        columns = [self.column(codes, slot).tolist() for slot in self.fields]
        if not columns:
            return [(node,)] * len(codes)
        return [(node, *values) for values in zip(*columns, strict=True)]

    def shape(self, count: int) -> tuple[int, ...]:
        """The shape of the words of so many states."""
        return (count,) if self.words == 1 else (count, self.words)
