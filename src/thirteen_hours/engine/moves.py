"""Moves: what effects, and what is noted of a choice, come down to in a state."""

from collections.abc import Iterable
from typing import NamedTuple


class Move(NamedTuple):
    """A change to one value of a state: `add` the amount or set it, kept between low and high."""

    slot: int
    add: bool
    amount: int
    low: int
    high: int

    def applied(self, value: int) -> int:
        """The value that comes in place of `value`."""
        changed = value + self.amount if self.add else self.amount
        return min(max(changed, self.low), self.high)


def move(values: list[int], moves: Iterable[Move]) -> None:
    """Makes the changes in place, one after the other."""
    for slot, add, amount, low, high in moves:
        value = values[slot] + amount if add else amount
        # Written out, because calling `min` and `max` would take half the time of the whole step.
        values[slot] = low if value < low else high if value > high else value  # noqa: FURB136
