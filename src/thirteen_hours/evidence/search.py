"""Looking for words in the claims and the passages."""

from collections.abc import Iterator
from dataclasses import dataclass

from thirteen_hours.evidence.claims import by_number, by_publication
from thirteen_hours.evidence.dates import public_by
from thirteen_hours.evidence.model import Claim, Evidence, Passage, Source


@dataclass(frozen=True, slots=True)
class Found:
    """The claims, by number, and the passages with their sources, by publication."""

    claims: tuple[Claim, ...]
    passages: tuple[tuple[Source, Passage], ...]

    @property
    def number(self) -> int:
        """How many claims and passages there are."""
        return len(self.claims) + len(self.passages)


def search(evidence: Evidence, wanted: str, year: int | None = None) -> Found:
    """The claims and passages in which these words stand, whatever their case.

    With a year, passages of sources that were not public by its end are left out.
    """
    folded = " ".join(wanted.split()).casefold()
    claims = (each for each in by_number(evidence) if folded in _told(each).casefold())
    return Found(tuple(claims), tuple(_passages(evidence, folded, year)))


def public(evidence: Evidence, year: int | None) -> tuple[Source, ...]:
    """The sources that were public by the end of a year, or all of them, by publication."""
    return tuple(each for each in by_publication(evidence) if year is None or public_by(each, year))


def _told(claim: Claim) -> str:
    return " ".join((claim.asks, claim.says, claim.note, *claim.values.values()))


def _passages(
    evidence: Evidence, folded: str, year: int | None
) -> Iterator[tuple[Source, Passage]]:
    for source in public(evidence, year):
        for passage in source.passages.values():
            if folded in f"{passage.text} {passage.note}".casefold():
                yield source, passage
