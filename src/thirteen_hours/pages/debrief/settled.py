"""Claim by claim: what the evening made true, and who says so."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.settled import Settled
from thirteen_hours.debrief.sharpest import Sharpest
from thirteen_hours.debrief.voices import Voice
from thirteen_hours.evidence.lines import RULE
from thirteen_hours.pages.debrief.told import (
    answered,
    counting,
    referring,
    told_by,
    unnoted,
    voices,
)
from thirteen_hours.pages.document.blocks import Block, Heading, Inlines, Items, Quotation
from thirteen_hours.pages.document.inlines import (
    joined,
    marked,
    noted,
    paragraph,
    plain,
    strong,
    titled,
)


def settled_blocks(debrief: Debrief) -> list[Block]:
    """Every claim that the evening settled, with the sources for and against, and their lines."""
    if not debrief.settled:
        return []
    blocks: list[Block] = [
        paragraph(
            "What your evening made true, and who says so. Silence denies nothing. ", marked(RULE)
        ),
    ]
    for each in debrief.settled:
        if not each.unsaid:
            blocks += _claim(each)
    return [*blocks, *_left_out([each for each in debrief.settled if each.unsaid])]


def settled_brief(debrief: Debrief) -> list[Block]:
    """The sharpest disagreement, with one source on either side, and how many there are."""
    told = [each for each in debrief.settled if not each.unsaid]
    if not told:
        return []
    disputed = [each for each in told if each.voices.contradicts]
    counted = (
        f"Your evening settled {counting(len(told), 'matter')}; on {len(disputed)} of them some"
        " source tells it otherwise."
    )
    return [paragraph(counted), *_sharpest(debrief.sharpest)]


def _sharpest(each: Sharpest | None) -> list[Block]:
    if each is None:
        return []
    claim = each.claim
    blocks: list[Block] = [
        paragraph(
            f"They are sharpest apart on claim {claim.number}: {claim.asks} Your evening: ",
            strong(claim.answer),
            ".",
        )
    ]
    sides = (("Has it so:", each.has_it_so), ("Tells it otherwise:", each.tells_it_otherwise))
    for lead, voice in sides:
        if voice is None:
            blocks.append(paragraph(f"{lead} nobody."))
        elif quoted := told_by(voice):
            credit = joined(f"{lead} ", quoted.credit, answered(voice))
            blocks.append(Quotation(credit, quoted.words))
    return [*blocks, *([paragraph(marked(unnoted(claim.note)))] if claim.note else [])]


def _left_out(claims: list[Settled]) -> list[Block]:
    """What nobody spoke of that evening, with the sources that do."""
    heard = [(each, each.voices.speaking) for each in claims]
    items = tuple(
        (paragraph(f"{each.number}. {each.asks} ", *_names(voices)),)
        for each, voices in heard
        if voices
    )
    if not items:
        return []
    return [
        Heading(4, "What your evening left out"),
        paragraph("Nothing was said of these; the sources beside them have something on each."),
        Items(items),
    ]


def _names(voices: tuple[Voice, ...]) -> list[Inlines]:
    told: list[Inlines] = []
    for at, voice in enumerate(voices):
        says = f": {voice.says}" if voice.says else ""
        told += [plain("; " if at else ""), titled(voice.short), plain(says), noted(voice.note)]
    return [*told, plain(".")]


def _claim(each: Settled) -> list[Block]:
    blocks: list[Block] = [
        Heading(4, f"{each.number}. {each.asks}", f"claim-{each.number}"),
        paragraph(joined("Your evening: ", strong(each.answer), ".")),
        *voices(each.voices),
    ]
    if len(each.voices.supports) > 1:
        lines = "line" if each.lines == 1 else "lines"
        counted = f"Those who have it so make at least {each.lines} independent {lines}."
        blocks.append(paragraph(marked(" ".join([counted, *each.reckoned]))))
    if each.note:
        blocks.append(paragraph(referring(each.note)))
    return blocks
