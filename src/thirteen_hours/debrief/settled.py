"""Claim by claim: what the evening made true, who says so, and on how many independent lines."""

from collections.abc import Iterator

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.voices import Voices, on_answer
from thirteen_hours.evidence.claims import answers
from thirteen_hours.evidence.lines import Link, ground_name, reckon
from thirteen_hours.evidence.model import Evidence


class Settled(Struct, frozen=True):
    """One claim that the evening settled, with the sources by how they bear on that answer.

    `lines` is the least number of independent lines of testimony that support it; `reckoned` tells
    why each supporting source that adds none does not. `unsaid`: the evening has this answer only
    because nothing was said of the matter.
    """

    claim: str
    number: int
    asks: str
    answer: str
    note: str
    unsaid: bool
    voices: Voices
    lines: int
    reckoned: tuple[str, ...]


def settled(case: Case) -> tuple[Settled, ...]:
    """The claims that the evening settled, by number."""
    found = []
    for made in case.settled():
        claim, value = made.claim, made.value
        voices = on_answer(case.citations, claim, value)
        reckoning = reckon(case.evidence, [each.source for each in voices.supports])
        found.append(
            Settled(
                claim=claim.id,
                number=claim.number,
                asks=claim.asks,
                answer=answers(claim).get(value, value),
                note=case.citations.resolved(claim.note),
                unsaid=made.unsaid,
                voices=voices,
                lines=reckoning.number,
                reckoned=tuple(_bonds(case.evidence, reckoning.links)),
            )
        )
    return tuple(found)


def _bonds(evidence: Evidence, links: tuple[Link, ...]) -> Iterator[str]:
    """Why some sources add no line of testimony: those that share one reason in one sentence."""
    grouped: dict[tuple[str, str], list[Link]] = {}
    for link in links:
        grouped.setdefault((link.head, link.shared), []).append(link)
    for (head, shared), group in grouped.items():
        names = _listed([ground_name(evidence, link.source) for link in group])
        add, they, go = ("adds", "it", "goes") if len(group) == 1 else ("add", "they", "go")
        beside = ground_name(evidence, head)
        if shared == head:
            rest = "rests" if len(group) == 1 else "rest"
            yield f"{names} {add} none: {they} {rest} on {beside}."
        else:
            origin = ground_name(evidence, shared).rstrip(".")
            yield f"{names} {add} none: {they} {go} back with {beside} to one origin ({origin})."


def _listed(names: list[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
