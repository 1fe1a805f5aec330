"""A column's items laid out as lines of a given width."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from textual.content import Content

from thirteen_hours.terminal.column.item import NOTHING, Item

NARROWEST = 8
"""Cells that a text is given at the least, however far it is indented."""


class Line(NamedTuple):
    """One line on the screen: its text, and the position of the item that it belongs to."""

    text: Content
    item: int


def laid_out(items: Iterable[Item], width: int) -> tuple[Line, ...]:
    """The lines of all items, with blank lines between them; `width` is in cells."""
    lines: list[Line] = []
    for at, item in enumerate(items):
        if lines:
            lines += [Line(NOTHING, -1)] * item.above
        lines += [Line(text, at) for text in _lines(item, width)]
    return tuple(lines)


def _lines(item: Item, width: int) -> Iterator[Content]:
    room = max(width - item.indent - item.lead.cell_length, NARROWEST)
    before = item.lead.pad_left(item.indent)
    wrapped = item.text.split(allow_blank=True) if item.whole else item.text.wrap(room)
    for line in wrapped or [NOTHING]:
        yield before + (line.truncate(room) if item.whole else line.rstrip())
        before = Content(" " * before.cell_length)
