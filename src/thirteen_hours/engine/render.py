"""Which parts of a text are shown in a state."""

from collections.abc import Mapping

from thirteen_hours.language.evaluate import holds
from thirteen_hours.scenario.text import Part, Piece, Text, Variant


def shown(text: Text, values: Mapping[str, int]) -> tuple[Part, ...]:
    """The parts that a reader sees, variable by variable; `values` are by key."""
    found = (variant_shown(piece, values) for piece in text)
    return tuple(part for variant in found if variant for part in variant.parts)


def variant_shown(piece: Piece, values: Mapping[str, int]) -> Variant | None:
    """The first variant of a piece whose guard holds, or None."""
    return next((each for each in piece.variants if holds(each.when, values)), None)
