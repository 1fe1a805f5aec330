"""Which endnotes some blocks refer to."""

from collections.abc import Iterable

from thirteen_hours.pages.document.blocks import (
    Block,
    Inlines,
    Items,
    Pairs,
    Paragraph,
    Quotation,
    Table,
)


def notes_in(blocks: Iterable[Block]) -> frozenset[int]:
    """The numbers of the endnotes that stand anywhere in these blocks."""
    return frozenset(
        run.note for block in blocks for content in _contents(block) for run in content if run.note
    )


def _contents(block: Block) -> Iterable[Inlines]:
    match block:
        case Paragraph(content):
            return [content]
        case Quotation(credit, words):
            return [credit, words]
        case Pairs(pairs):
            return [content for _, content in pairs]
        case Table(rows=rows):
            return [cell for row in rows for cell in row]
        case Items(items):
            return [content for item in items for inner in item for content in _contents(inner)]
        case _:
            return []
