"""A document of the shared pages as items of a column."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import singledispatch

from thirteen_hours.pages.document.blocks import (
    Block,
    Document,
    Endnotes,
    Figure,
    Heading,
    Items,
    Pairs,
    Paragraph,
    Quotation,
    Table,
)
from thirteen_hours.pages.document.text import text as lines_of
from thirteen_hours.terminal.column.item import Item, joined, words
from thirteen_hours.terminal.scene import inline

_INDENT = 3


def items(blocks: Iterable[Block], width: int) -> list[Item]:
    """The blocks one after another; tables and drawings are set for lines of `width` cells."""
    return [item for block in blocks for item in _items(block, width)]


@singledispatch
def _items(block: Block, width: int) -> Iterator[Item]:
    """The items of a block; every kind of block has its own form below."""
    raise TypeError(block, width)


@_items.register
def _heading(block: Heading, width: int) -> Iterator[Item]:
    del width
    yield Item(words(block.text, "heading"), above=1 if block.level > 2 else 2)  # noqa: PLR2004


@_items.register
def _paragraph(block: Paragraph, width: int) -> Iterator[Item]:
    del width
    yield Item(inline(block.content))


@_items.register
def _quotation(block: Quotation, width: int) -> Iterator[Item]:
    del width
    yield Item(joined(inline(block.credit), ":"))
    yield Item(inline(block.words), indent=_INDENT, above=0)


@_items.register
def _list(block: Items, width: int) -> Iterator[Item]:
    for number, item in enumerate(block.items, block.start):
        lead = words(f"{number}. " if block.numbered else "- ", "quiet")
        parts = items(item, width - lead.cell_length)
        above = int(number == block.start or len(parts) > 1)
        for at, part in enumerate(parts):
            if at:
                yield replace(part, indent=part.indent + lead.cell_length)
            else:
                yield replace(part, lead=lead + part.lead, above=above)


@_items.register
def _pairs(block: Pairs, width: int) -> Iterator[Item]:
    del width
    for at, (term, content) in enumerate(block.pairs):
        told = joined(words(f"{term}: ", "strong"), inline(content))
        yield Item(told, above=int(not at))


@_items.register
def _endnotes(block: Endnotes, width: int) -> Iterator[Item]:
    del width
    for number, content in block.notes:
        yield Item(inline(content), lead=words(f"{number}. ", "quiet"))


@_items.register(Table)
@_items.register(Figure)
def _set(block: Table | Figure, width: int) -> Iterator[Item]:
    """What the text form sets in lines of its own."""
    lines = lines_of(Document("", (block,)), width).rstrip("\n").split("\n")
    for at, line in enumerate(lines):
        yield Item(words(line), above=int(not at), whole=True)
