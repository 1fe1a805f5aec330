"""The blocks of a document, and the runs of text in them."""

from dataclasses import dataclass
from typing import Literal

Emphasis = Literal["", "emphasis", "strong", "title"]
"""Stress or a word spoken of; what must stand out; the title of a work."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text, or, when `note` is not 0, a reference to the endnote of that number.

    `link` is the anchor of a heading of the same document, for forms in which one can go there.
    """

    text: str
    emphasis: Emphasis = ""
    note: int = 0
    link: str = ""


Inlines = tuple[Run, ...]
"""The text of a block."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 1 is the document's title, and no level is left out on the way down.

    `listed`: whether a list of contents names it.
    """

    level: int
    text: str
    anchor: str = ""
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    content: Inlines


@dataclass(frozen=True, slots=True)
class Quotation:
    """A source's own words; `credit` says whose they are and stands before them."""

    credit: Inlines
    words: Inlines


@dataclass(frozen=True, slots=True)
class Items:
    """A list. Every item is a run of blocks; a numbered list starts at `start`."""

    items: tuple[tuple["Block", ...], ...]
    numbered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Pairs:
    """Terms with what belongs to them, as on a card."""

    pairs: tuple[tuple[str, Inlines], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the caption says what it shows; the first cell of each row is the row's head.

    A `compact` one is set as small as can be read, to have all of it on one page.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    compact: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing for pages, and for every other form the lines of text that say the same.

    `svg` is trusted: it is drawn by our own code, which escapes what it is given.
    """

    title: str
    svg: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Endnotes:
    """The notes that the text refers to, by number."""

    notes: tuple[tuple[int, Inlines], ...]


Block = Heading | Paragraph | Quotation | Items | Pairs | Table | Figure | Endnotes


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document; the first heading is its title."""

    title: str
    blocks: tuple[Block, ...]
    language: str = "en"
