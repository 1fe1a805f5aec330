"""One line of a column, drawn: its margin, the mark in it, the text and its roles."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from rich.segment import Segment
from textual.content import Content
from textual.strip import Strip
from textual.style import Style

MARK: Final = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
"""Stands in the margin beside the entry that enter takes."""

MARGIN: Final = 2
"""Cells kept free on either side of the text; the mark hangs in the left one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands, and what is to be seen of it.

    Attributes:
        line: Its number in the column, from 0.
        left: The cells before the text.
        marked: Whether it belongs to the marked entry.
        first: Whether it is the first line of its item.
        selected: The characters selected with the mouse, from and to (-1 for the end).
    """

    line: int
    left: int
    marked: bool = False
    first: bool = False
    selected: tuple[int, int] | None = None


def drawn(text: Content, place: Place, ground: Style, styled: Callable[[str], Style]) -> Strip:
    """The line as a strip; `styled` gives the look of a role on the ground."""
    mark = MARK if place.marked and place.first else " "
    margin = f"{' ' * (place.left - MARGIN)}{mark:<{MARGIN}}"[-place.left or MARGIN :]
    if place.marked:
        text = text.stylize("marked")
    if place.selected:
        start, end = place.selected
        text = text.stylize("selected", start, len(text) if end == -1 else end)
    line = Strip(list(_segments(text, ground, styled)), text.cell_length)
    look = (ground + styled("accent")).rich_style
    return Strip.join([Strip([Segment(margin, look)]), line.apply_offsets(0, place.line)])


def _segments(text: Content, ground: Style, styled: Callable[[str], Style]) -> list[Segment]:
    def look(role: str | Style) -> Style:
        return styled(role) if isinstance(role, str) else role

    return [
        Segment(stretch, style.rich_style)
        for stretch, style in text.render(ground, end="", parse_style=look)
    ]
