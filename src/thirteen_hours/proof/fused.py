"""All that happens on a way from one node to the next, fused into one function of values.

What is set to a fixed value whatever it was is worked out once; what is left to do at each step are
a few assignments, and the steps of tracks.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from thirteen_hours.engine.moves import Move

Go = Callable[[Any], Any]
"""A function from values to values of the same kind."""

Kind = type[tuple[int, ...]] | type[bytes]
"""The type of values: bytes take less room, and hold numbers from 0 to 255."""

_Step = tuple[int, int, int, int]
"""A slot, the amount that is added there, and the ends of its range."""


def fused(
    moves: Iterable[Move],
    constants: Iterable[tuple[int, int]] = (),
    *,
    forgotten: Collection[int] = (),
    kind: Kind = tuple,
) -> Go:
    """The moves in their order, and then the constants (slot, value), as one function.

    Moves at slots that are `forgotten` are left out. `kind` is the type of the values.
    """
    settings: dict[int, int] = {}
    steps: list[_Step] = []
    for move in moves:
        if move.slot in forgotten:
            continue
        if not move.add or move.slot in settings:
            settings[move.slot] = move.applied(settings.get(move.slot, 0))
        else:
            steps.append((move.slot, move.amount, move.low, move.high))
    settings.update(constants)
    left = [step for step in steps if step[0] not in settings]
    thawed = bytearray if kind is bytes else list
    return _function(tuple(settings.items()), tuple(left), thawed, kind)


def _function(
    settings: tuple[tuple[int, int], ...], steps: tuple[_Step, ...], thawed: Any, kind: Any
) -> Go:
    if not steps:
        return _setting(settings, thawed, kind)

    def go(values: Any) -> Any:
        new = thawed(values)
        for slot, amount in settings:
            new[slot] = amount
        for slot, amount, low, high in steps:
            value = new[slot] + amount
            # Written out, because `min` and `max` would take half the time of the whole step.
            new[slot] = low if value < low else high if value > high else value  # noqa: FURB136
        return kind(new)

    return go


def _setting(settings: tuple[tuple[int, int], ...], thawed: Any, kind: Any) -> Go:
    if not settings:
        return lambda values: values

    def go(values: Any) -> Any:
        new = thawed(values)
        for slot, amount in settings:
            new[slot] = amount
        return kind(new)

    return go
