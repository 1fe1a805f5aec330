"""The debrief as a document: in short, one part of it, or the whole with the short form first."""

from collections.abc import Iterable

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.pages.debrief.panel import Panel
from thirteen_hours.pages.debrief.panels import PANELS, STEPS
from thirteen_hours.pages.document.blocks import (
    Block,
    Document,
    Endnotes,
    Heading,
    Inlines,
    Pairs,
    Run,
)
from thirteen_hours.pages.document.inlines import linked, marked, paragraph
from thirteen_hours.pages.document.noted import notes_in
from thirteen_hours.pages.document.text import text
from thirteen_hours.scenario.casebook import Term
from thirteen_hours.scenario.glossary import Glossary

OWN = (
    Term(
        "claim",
        "A sentence about the evening; each source asserts, denies or qualifies it, or is"
        " silent. It has a number, under which it can be found.",
    ),
    Term(
        "counterfactual", "What did not happen, thought through: one act changed, and what follows."
    ),
    Term(
        "independent line",
        "Testimony that does not go back to the same person, paper or meeting as other testimony.",
    ),
)
"""Our own words, which no casebook explains."""

SHORT = "short"
"""The anchor of the short form at the head of the whole one."""


def document(debrief: Debrief) -> Document:
    """The whole debrief, its short form first; nothing in it is a score."""
    steps = _steps(debrief, whole=True)
    blocks = [
        *_opening(debrief),
        Heading(2, "In short", SHORT),
        *_in_short(debrief),
        *steps,
        *words_used(debrief, steps),
        *_endnotes(debrief, steps),
    ]
    return Document(_title(debrief), tuple(blocks))


def brief(debrief: Debrief, more: Iterable[str] = ()) -> Document:
    """The short form alone; `more` says how its reader comes to the whole of each part."""
    steps = _steps(debrief, whole=False)
    ways = [paragraph(each) for each in more]
    blocks = (*_opening(debrief), *steps, *words_used(debrief, steps), *ways)
    return Document(_title(debrief), blocks)


def part(debrief: Debrief, panel: Panel) -> Document:
    """One part in full, with the notes that it refers to."""
    blocks = panel.whole(debrief) or [paragraph("There is nothing to say of it.")]
    title = panel.entitled(debrief)
    after = (*words_used(debrief, blocks), *_endnotes(debrief, blocks))
    return Document(title, (Heading(1, title), *blocks, *after))


def _title(debrief: Debrief) -> str:
    return f"{debrief.scenario}: the debrief"


def _opening(debrief: Debrief) -> list[Block]:
    return [
        Heading(1, _title(debrief)),
        paragraph(
            f"{debrief.casebook}. You were {debrief.seat}. Nothing here is a score: what follows"
            " says what you did, who tells it otherwise, and what you might ask."
        ),
    ]


def _steps(debrief: Debrief, *, whole: bool) -> list[Block]:
    """Every step with its panels, each under its heading."""
    found: list[Block] = []
    for step, title in STEPS.items():
        blocks: list[Block] = []
        for panel in PANELS:
            if panel.step == step:
                blocks += _panel(debrief, panel, whole=whole)
        if blocks:
            found += [Heading(2, title, step), *blocks]
    return found


def _panel(debrief: Debrief, panel: Panel, *, whole: bool) -> list[Block]:
    blocks = (panel.whole if whole else panel.brief)(debrief)
    return [Heading(3, panel.entitled(debrief), panel.key), *blocks] if blocks else []


def _in_short(debrief: Debrief) -> list[Block]:
    """The short form of every panel, with the way to its whole one; questions stand below."""
    found: list[Block] = []
    for panel in PANELS:
        blocks = [] if panel.brief == panel.whole else panel.brief(debrief)
        if not blocks:
            continue
        heading = Heading(3, panel.entitled(debrief), f"{SHORT}-{panel.key}", listed=False)
        found += [heading, *blocks]
        if panel.whole(debrief):
            found.append(paragraph(linked(f"In full: {panel.entitled(debrief)}", panel.key)))
    return found


def sources_met(debrief: Debrief) -> list[Block]:
    """A heading and the notes of the sources that the whole debrief refers to."""
    return _endnotes(debrief, _steps(debrief, whole=True))


def words_used(debrief: Debrief, blocks: Iterable[Block]) -> list[Block]:
    """A heading and the words in these blocks that a reader may not know, explained."""
    told = " ".join(text(Document("", tuple(blocks)), 0).split())
    terms = [*Glossary(debrief).found(told), *(each for each in OWN if each.term in told)]
    pairs = tuple((_capital(each.term), marked(each.means)) for each in terms)
    return [Heading(2, "Words", "words"), Pairs(pairs)] if pairs else []


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _endnotes(debrief: Debrief, blocks: Iterable[Block]) -> list[Block]:
    """The notes of exactly the sources that were met."""
    met = notes_in(blocks)
    notes = tuple(
        (note.number, _titles(note.markdown)) for note in debrief.endnotes if note.number in met
    )
    return [Heading(2, "Sources met", "notes"), Endnotes(notes)] if notes else []


def _titles(markdown: str) -> Inlines:
    """A Chicago note: what is in italics there is the title of a work."""
    return tuple(Run(run.text, "title" if run.emphasis else "") for run in marked(markdown))
