"""Claim by claim: what the evening made true, and who says so."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.settled import Settled
from thirteen_hours.evidence.lines import RULE
from thirteen_hours.pages.debrief.told import voices
from thirteen_hours.pages.document.blocks import Block, Heading
from thirteen_hours.pages.document.inlines import joined, marked, paragraph, strong


def settled_blocks(debrief: Debrief) -> list[Block]:
    """Every claim that the evening settled, with the sources for and against, and their lines."""
    if not debrief.settled:
        return []
    blocks: list[Block] = [
        Heading(3, "Claim by claim"),
        paragraph(
            "What your evening made true, and who says so. Silence denies nothing. ", marked(RULE)
        ),
    ]
    for each in debrief.settled:
        blocks += _claim(each)
    return blocks


def _claim(each: Settled) -> list[Block]:
    blocks: list[Block] = [
        Heading(4, f"{each.number}. {each.asks}", f"claim-{each.number}"),
        paragraph(joined("Your evening: ", strong(each.answer), ".")),
        *voices(each.voices),
    ]
    if each.voices.supports:
        lines = "line" if each.lines == 1 else "lines"
        counted = f"Those who have it so make at least {each.lines} independent {lines}."
        blocks.append(paragraph(marked(" ".join([counted, *each.reckoned]))))
    if each.note:
        blocks.append(paragraph(marked(each.note)))
    return blocks
