"""A document as plain text: lines of at most 72 columns, no colour, no boxes."""

from collections.abc import Iterator
from functools import singledispatch
from typing import Final

from thirteen_hours.pages.document.blocks import (
    Block,
    Document,
    Endnotes,
    Figure,
    Heading,
    Inlines,
    Items,
    Pairs,
    Paragraph,
    Quotation,
    Run,
    Table,
)
from thirteen_hours.pages.layout import WIDTH, wrapped

_UNDERLINES: Final = {1: "=", 2: "-", 3: "~"}
_PARTS: Final = 2
_NARROWEST: Final = 24
_ENDLESS: Final = 100_000
_SHORT: Final = 20


def text(document: Document, width: int = WIDTH, *, underlined: bool = True) -> str:
    """The document as text.

    Args:
        document: What to write.
        width: Columns to wrap every paragraph to; 0 leaves each paragraph in one line.
        underlined: Whether headings are underlined, which a screen reader reads sign by sign.
    """
    room = max(width, _NARROWEST) if width else _ENDLESS
    lines = [line for block in document.blocks for line in (*_lines(block, room), "")]
    if not underlined:
        lines = [line for line in lines if not isinstance(line, _Underline)]
    return "\n".join(lines).strip("\n") + "\n"


class _Underline(str):
    """A line that only marks the heading above it."""

    __slots__ = ()


def flat(content: Inlines) -> str:
    """A block's text in one line, with references to notes in square brackets."""
    return "".join(map(_run, content))


def _run(run: Run) -> str:
    if run.note:
        return f" [{run.note}]"
    return f"*{run.text}*" if run.emphasis == "emphasis" else run.text


@singledispatch
def _lines(block: Block, width: int) -> Iterator[str]:
    """The lines of a block; every kind of block has its own form below."""
    raise TypeError(block, width)


@_lines.register
def _heading(block: Heading, width: int) -> Iterator[str]:
    lines = list(wrapped(block.text, width))
    yield from ["", *lines] if block.level <= _PARTS else lines
    if mark := _UNDERLINES.get(block.level):
        yield _Underline(mark * max(map(len, lines), default=0))


@_lines.register
def _paragraph(block: Paragraph, width: int) -> Iterator[str]:
    yield from wrapped(flat(block.content), width)


@_lines.register
def _quotation(block: Quotation, width: int) -> Iterator[str]:
    yield from wrapped(f"{flat(block.credit)}:", width)
    yield from wrapped(flat(block.words), width, first="    ", rest="    ")


@_lines.register
def _items(block: Items, width: int) -> Iterator[str]:
    for number, item in enumerate(block.items, block.start):
        bullet = f"{number}. " if block.numbered else "- "
        indent = " " * len(bullet)
        lines = [line for part in item for line in _lines(part, width - len(bullet))]
        for at, line in enumerate(lines):
            yield f"{indent if at else bullet}{line}".rstrip()


@_lines.register
def _pairs(block: Pairs, width: int) -> Iterator[str]:
    for term, content in block.pairs:
        yield from wrapped(f"{term}: {flat(content)}", width, first="", rest="    ")


@_lines.register
def _figure(block: Figure, width: int) -> Iterator[str]:
    yield from wrapped(block.title, width)
    yield from block.lines


@_lines.register
def _endnotes(block: Endnotes, width: int) -> Iterator[str]:
    for number, content in block.notes:
        yield from wrapped(f"{number}. {flat(content)}", width, first="", rest="    ")


@_lines.register
def _table(block: Table, width: int) -> Iterator[str]:
    """A table in columns if it fits, otherwise row by row, each cell behind its column's head."""
    yield from wrapped(block.caption, width)
    rows = [block.head, *(tuple(map(flat, row)) for row in block.rows)]
    sizes = [max(map(len, column)) for column in zip(*rows, strict=True)]
    room = width - sum(sizes[1:]) - len(sizes) + 1
    if room >= min(sizes[0], _NARROWEST):
        sizes[0] = min(sizes[0] + 1, room)
        for row in rows:
            yield from _row(row, sizes)
        return
    for head, *cells in rows[1:]:
        yield from wrapped(head, width, first="- ", rest="  ")
        yield from _cells(list(zip(block.head[1:], cells, strict=True)), width)


def _row(row: tuple[str, ...], sizes: list[int]) -> Iterator[str]:
    """A row in columns: its head over as many lines as it takes, the cells beside the first."""
    first, *rest = wrapped(row[0], sizes[0])
    cells = [first, *row[1:]]
    yield " ".join(f"{cell:<{size}}" for cell, size in zip(cells, sizes, strict=True)).rstrip()
    yield from (f"  {line}" for line in rest)


def _cells(cells: list[tuple[str, str]], width: int) -> Iterator[str]:
    """The cells of one row: in one run if all are short, otherwise each in its own lines."""
    told = [f"{head}: {cell}" for head, cell in cells if cell]
    if all(len(each) <= _SHORT for each in told):
        yield from wrapped("; ".join(told), width, first="    ", rest="      ")
        return
    for each in told:
        yield from wrapped(each, width, first="    ", rest="      ")
