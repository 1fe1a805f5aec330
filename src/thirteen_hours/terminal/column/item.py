"""What stands in a column: paragraphs, some of which can be chosen."""

from dataclasses import dataclass
from typing import Final, Literal

from textual.content import Content, Span

from thirteen_hours.reading.printable import printable

Role = Literal["quiet", "accent", "trouble", "strong", "emphasis", "echo", "heading"]
"""How a stretch of text is marked; the column's style sheet says how each role looks."""

NOTHING: Final = Content("")


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph of a column.

    Attributes:
        text: The words; line breaks in them are kept.
        id: What is chosen with it; empty for a paragraph that is only read.
        lead: Stands before the first line, and indents the others by its width.
        above: Blank lines before it; none are shown at the top of a column.
        indent: Cells by which all of it stands to the right.
        whole: Its lines are not wrapped but cut at the edge, as a drawing's must be.
        paced: Whether it waits its turn where the text is asked to appear bit by bit.
    """

    text: Content
    id: str = ""
    lead: Content = NOTHING
    above: int = 1
    indent: int = 0
    whole: bool = False
    paced: bool = False


def words(text: str, role: Role | None = None) -> Content:
    """Text as it is typed, in one role; nothing in it is markup, nor a control character."""
    shown = printable(text, keep="\n")
    return Content(shown, [Span(0, len(shown), role)] if role and shown else None)


def joined(*parts: Content | str) -> Content:
    """Stretches of text one after another; those that are mere strings have no role."""
    whole = NOTHING
    for part in parts:
        whole += words(part) if isinstance(part, str) else part
    return whole
