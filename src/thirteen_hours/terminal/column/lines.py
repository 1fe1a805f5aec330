"""A column's items laid out as lines of a given width."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from textual.content import Content, Span

from thirteen_hours.terminal.column.item import NOTHING, Item

_REMEMBERED = 512
"""Paragraphs whose lines are kept: those of a long evening."""

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
    if item.whole:
        lines = tuple(line.truncate(room) for line in item.text.split(allow_blank=True))
    else:
        lines = _wrapped(item.text.plain, tuple(item.text.spans), room)
    for line in lines or (NOTHING,):
        yield before + line if before else line
        before = Content(" " * before.cell_length)


@lru_cache(maxsize=_REMEMBERED)
def _wrapped(text: str, spans: tuple[Span, ...], room: int) -> tuple[Content, ...]:
    """The lines of a paragraph: the same one is mostly asked for again, by a paper or by undo."""
    return tuple(line.rstrip() for line in Content(text, list(spans)).wrap(room))
