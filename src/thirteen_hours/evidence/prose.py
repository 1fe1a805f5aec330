"""What a casebook says of its evidence in its own words, where quotation marks can stand."""

from collections.abc import Iterator

from thirteen_hours.evidence.model import Claim, Evidence, Source
from thirteen_hours.findings.place import NOWHERE, Place


def prose(evidence: Evidence) -> Iterator[tuple[str, Place]]:
    """Every text about sources, passages and claims, with the place of what it is about.

    Left out are passages, completions and how far an outside source was checked: these quote, or
    name, what other hands wrote.
    """
    for source in evidence.sources.values():
        yield from _of_source(source)
    for claim in evidence.claims.values():
        yield from _of_claim(claim)
    for origin in evidence.origins.values():
        yield origin, NOWHERE


def _of_source(source: Source) -> Iterator[tuple[str, Place]]:
    texts = (source.speaks, source.audience, source.stake, source.distance)
    for text in (*texts, *source.rests_on.values(), *source.notes):
        yield text, source.place
    for passage in source.passages.values():
        yield passage.note, passage.place


def _of_claim(claim: Claim) -> Iterator[tuple[str, Place]]:
    for text in (claim.asks, claim.says, claim.note, *claim.values.values()):
        yield text, claim.place
    for said in claim.stances.values():
        yield said.because, said.place
        yield said.note, said.place
