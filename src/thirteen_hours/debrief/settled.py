"""Claim by claim: what the evening made true, who says so, and on how many independent lines."""

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.voices import Voices, on_answer
from thirteen_hours.evidence.claims import answers
from thirteen_hours.evidence.lines import Link, ground_name, reckon
from thirteen_hours.evidence.model import Evidence


class Settled(Struct, frozen=True):
    """One claim that the evening settled, with the sources by how they bear on that answer.

    `lines` is the least number of independent lines of testimony that support it; `reckoned` tells
    why each supporting source that adds none does not.
    """

    claim: str
    number: int
    asks: str
    answer: str
    note: str
    voices: Voices
    lines: int
    reckoned: tuple[str, ...]


def settled(case: Case) -> tuple[Settled, ...]:
    """The claims that the evening settled, by number."""
    found = []
    for claim, value in case.settled():
        voices = on_answer(case.citations, claim, value)
        reckoning = reckon(case.evidence, [each.source for each in voices.supports])
        found.append(
            Settled(
                claim=claim.id,
                number=claim.number,
                asks=claim.asks,
                answer=answers(claim).get(value, value),
                note=claim.note,
                voices=voices,
                lines=reckoning.number,
                reckoned=tuple(bond(case.evidence, link) for link in reckoning.links),
            )
        )
    return tuple(found)


def bond(evidence: Evidence, link: Link) -> str:
    """Why a source adds no line of testimony, in a sentence or two."""
    name, head = ground_name(evidence, link.source), ground_name(evidence, link.head)
    if link.shared == link.head:
        return f"{name} adds none: it rests on {head}. {link.because}".strip()
    shared = ground_name(evidence, link.shared).rstrip(".")
    origin = f"it goes back with {head} to one origin ({shared})"
    return f"{name} adds none: {origin}. {link.because}".strip()
