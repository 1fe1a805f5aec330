"""The whole debrief in the order in which it is to be read."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.pages.debrief.accounts import account_blocks, beside_blocks
from thirteen_hours.pages.debrief.applied import applied_blocks
from thirteen_hours.pages.debrief.described import described_blocks
from thirteen_hours.pages.debrief.movement import movement_blocks
from thirteen_hours.pages.debrief.settled import settled_blocks
from thirteen_hours.pages.debrief.weighed import weighed_blocks
from thirteen_hours.pages.debrief.years import year_blocks
from thirteen_hours.pages.document.blocks import Block, Document, Endnotes, Heading, Inlines, Run
from thirteen_hours.pages.document.inlines import marked, paragraph


def document(debrief: Debrief) -> Document:
    """The debrief as a document; nothing in it is a score."""
    title = f"{debrief.scenario}: the debrief"
    blocks: list[Block] = [
        Heading(1, title),
        paragraph(
            f"{debrief.casebook}. You were {debrief.seat}. Nothing here is a score: what follows"
            " says what you did, who tells it otherwise, and what you might ask."
        ),
        Heading(2, "1. What you did", "describe"),
        *described_blocks(debrief),
        Heading(2, "2. What the sources make of it", "analyse"),
        *account_blocks(debrief),
        *settled_blocks(debrief),
        *movement_blocks(debrief),
        *beside_blocks(debrief),
        *year_blocks(debrief),
        *weighed_blocks(debrief),
        *_last_step(debrief),
        *_endnotes(debrief),
    ]
    return Document(title, tuple(blocks))


def _last_step(debrief: Debrief) -> list[Block]:
    blocks = applied_blocks(debrief)
    return [Heading(2, "3. What to ask now", "apply"), *blocks] if blocks else []


def _endnotes(debrief: Debrief) -> list[Block]:
    if not debrief.endnotes:
        return []
    notes = tuple((note.number, _titles(note.markdown)) for note in debrief.endnotes)
    return [Heading(2, "Sources met", "notes"), Endnotes(notes)]


def _titles(markdown: str) -> Inlines:
    """A Chicago note: what is in italics there is the title of a work."""
    return tuple(Run(run.text, "title" if run.emphasis else "") for run in marked(markdown))
