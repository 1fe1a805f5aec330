"""A fact that the proof has found."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from thirteen_hours.findings.place import Place


class Fact(Struct, frozen=True):
    """Something found, by the code of its diagnostic, with the shortest play that shows it.

    The play is None where none can show it, and without choices where it shows at once. `more`
    are further values for its message.
    """

    code: str
    place: Place
    what: str
    play: tuple[str, ...] | None = None
    more: Mapping[str, Any] = field(default_factory=dict)
