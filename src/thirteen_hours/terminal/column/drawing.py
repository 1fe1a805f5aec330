"""One line of a column, drawn: its margin, the mark in it, the text and its roles."""

from dataclasses import dataclass
from typing import Final

from rich.segment import Segment
from textual.content import Content
from textual.strip import Strip
from textual.style import Style

from thirteen_hours.terminal.looks import Looks

MARK: Final = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
"""Stands in the margin beside the entry that enter takes."""

MARGIN: Final = 2
"""Cells kept free on either side of the text; the mark hangs in the left one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands, and what is to be seen of it.

    Attributes:
        left: The cells before the text.
        marked: Whether it belongs to the marked entry.
        first: Whether it is the first line of its item.
        selected: The characters selected with the mouse, from and to (-1 for the end).
    """

    left: int
    marked: bool = False
    first: bool = False
    selected: tuple[int, int] | None = None


def drawn(text: Content, place: Place, ground: Style, looks: Looks) -> list[Segment]:
    """The line as it stands on the ground: its margin, then the text."""
    mark = MARK if place.marked and place.first else " "
    margin = f"{' ' * (place.left - MARGIN)}{mark:<{MARGIN}}"[-place.left or MARGIN :]
    if place.marked:
        text = text.stylize("marked")
    if place.selected:
        start, end = place.selected
        text = text.stylize("selected", start, len(text) if end == -1 else end)

    def look(role: str | Style) -> Style:
        return looks[role] if isinstance(role, str) else role

    stretches = text.render(ground, end="", parse_style=look)
    return [
        Segment(margin, (ground + looks["accent"]).rich_style),
        *(Segment(stretch, style.rich_style) for stretch, style in stretches),
    ]


def filled(segments: list[Segment], width: int, ground: Style) -> Strip:
    """The segments as a strip of `width` cells, cut or filled up with ground."""
    used = sum(segment.cell_length for segment in segments)
    if used < width:
        segments = [*segments, Segment(" " * (width - used), ground.rich_style)]
    strip = Strip(segments, max(used, width))
    return strip.crop(0, width) if used > width else strip
