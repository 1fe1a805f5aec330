"""A fixture: where a play begins that does not begin at the beginning."""

from msgspec import Struct


class Fixture(Struct, frozen=True):
    """A scene and the state in which it is entered; nothing in it is the scenario's own start.

    `scene` is empty for the scenario's first. `values` has whole numbers by variable (an enum's
    value by its position); a variable that is not in it starts as declared. `bits` are keys of what
    was visited, chosen and said before.
    """

    scene: str = ""
    values: tuple[tuple[str, int], ...] = ()
    bits: tuple[str, ...] = ()


BEGINNING = Fixture()
"""The scenario's own start."""
