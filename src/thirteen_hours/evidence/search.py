"""Looking for words in the claims and the passages, of all sources or of some."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thirteen_hours.evidence.claims import by_number, by_publication, stance
from thirteen_hours.evidence.dates import public_by
from thirteen_hours.evidence.model import Claim, Evidence, Passage, Source

HOW: Final = (
    "Words are looked for as they are typed. Add in: with a source's letters to look there alone,"
    " and by: with a year for what was public by its end."
)
"""How to search, for the reader."""

_IN: Final = "in:"
_BY: Final = "by:"
_LONGEST_YEAR: Final = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words that are looked for, in which source (empty: all) and public by which year."""

    words: str
    source: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The claims, by number, and the passages with their sources, by publication."""

    claims: tuple[Claim, ...]
    passages: tuple[tuple[Source, Passage], ...]

    @property
    def number(self) -> int:
        """How many claims and passages there are."""
        return len(self.claims) + len(self.passages)


def wanted(query: str) -> Wanted:
    """A line as it is typed: words, and `in:` or `by:` with what to keep to."""
    words: list[str] = []
    source, year = "", None
    for word in query.split():
        if word.startswith(_IN) and word != _IN:
            source = word.removeprefix(_IN).casefold()
        elif (by := _year(word)) is not None:
            year = by
        else:
            words.append(word)
    return Wanted(" ".join(words), source, year)


def search(evidence: Evidence, looked_for: Wanted) -> Found:
    """The claims and passages in which the words stand, whatever their case.

    Of a claim only those to which the sources that are kept to speak.
    """
    folded = looked_for.words.casefold()
    sources = [each for each in public(evidence, looked_for.year) if _is(each, looked_for.source)]
    kept = {each.id for each in sources}
    all_of_them = not looked_for.source and looked_for.year is None
    claims = (
        each
        for each in by_number(evidence)
        if folded in _told(each).casefold() and (all_of_them or _is_spoken_to(each, kept))
    )
    return Found(tuple(claims), tuple(_passages(sources, folded)))


def public(evidence: Evidence, year: int | None) -> tuple[Source, ...]:
    """The sources that were public by the end of a year, or all of them, by publication."""
    return tuple(each for each in by_publication(evidence) if year is None or public_by(each, year))


def _year(word: str) -> int | None:
    digits = word.removeprefix(_BY)
    is_year = word.startswith(_BY) and digits.isdecimal() and len(digits) <= _LONGEST_YEAR
    return int(digits) if is_year else None


def _is(source: Source, name: str) -> bool:
    return not name or name in {source.id.casefold(), source.code.casefold()}


def _is_spoken_to(claim: Claim, sources: set[str]) -> bool:
    return any(stance(claim, each).kind != "silent" for each in sources)


def _told(claim: Claim) -> str:
    return " ".join((claim.asks, claim.says, claim.note, *claim.values.values()))


def _passages(sources: list[Source], folded: str) -> Iterator[tuple[Source, Passage]]:
    for source in sources:
        for passage in source.passages.values():
            if folded in f"{passage.text} {passage.note}".casefold():
                yield source, passage
