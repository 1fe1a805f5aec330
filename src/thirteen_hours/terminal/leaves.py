"""The debrief cut into leaves, each to be read by itself, in the order of the document."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thirteen_hours.pages.document.blocks import Block, Document, Heading

_PART: Final = 2
_SECTION: Final = 3
_LONG: Final = "analyse"
"""The part that is too long for one leaf."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A stretch of a document: the part that it belongs to, counted from 1, and its own heading."""

    part: int
    title: str
    blocks: tuple[Block, ...]


def leaves(document: Document) -> tuple[Leaf, ...]:
    """A leaf for every part, or for every section of the long part."""
    return tuple(leaf for leaf in _leaves(document) if leaf.blocks)


def _leaves(document: Document) -> Iterator[Leaf]:
    part, title, anchor, blocks = 0, document.title, "", list[Block]()
    for block in document.blocks:
        level = block.level if isinstance(block, Heading) else 0
        cuts = level == _PART or (level == _SECTION and anchor == _LONG)
        if isinstance(block, Heading) and cuts:
            # What stands before the first part is read with it.
            if part:
                yield Leaf(part, title, tuple(blocks))
                blocks = []
            title = block.text
            if level == _PART:
                part, anchor = part + 1, block.anchor
        elif level != 1:
            blocks.append(block)
    yield Leaf(part, title, tuple(blocks))
