"""The evidence as items of a column: the lists to choose from, and what a search finds."""

from typing import Final

from thirteen_hours.evidence.claims import by_number
from thirteen_hours.evidence.model import Claim, Evidence, Source
from thirteen_hours.evidence.search import HOW, public, search, wanted
from thirteen_hours.evidence.shown import dated, page
from thirteen_hours.evidence.shown import words as quoted
from thirteen_hours.pages.document.inlines import marked
from thirteen_hours.terminal.column.item import Item, joined, words
from thirteen_hours.terminal.scene import inline

CLAIM: Final = "claim:"
SOURCE: Final = "source:"
LISTS: Final = {
    "sources": "Sources, in the order in which they became public",
    "claims": "Claims, and who says what of each",
    "matrix": "All claims by all sources, as one table",
}
BACK: Final = "back"
_WIDE: Final = 4


def asking() -> list[Item]:
    """The question before the sources are opened to somebody who has not played."""
    told = "What the sources say is best read after your evening. Read it now?"
    return [
        Item(words(told)),
        Item(words("Go back"), BACK, words("1. ", "accent")),
        Item(words("Read it now"), "contents", words("2. ", "accent"), above=0),
    ]


def contents(evidence: Evidence) -> list[Item]:
    """What there is to read."""
    inside = sum(not source.outside for source in evidence.sources.values())
    counted = f"{inside} sources, {len(evidence.claims)} claims."
    entries = [
        Item(words(told), name, words(f"{number}. ", "accent"), above=int(number == 1))
        for number, (name, told) in enumerate(LISTS.items(), start=1)
    ]
    return [Item(words(counted, "quiet")), *entries]


def sources(evidence: Evidence, year: int | None) -> list[Item]:
    """The sources that were public by the end of a year, or all of them, by publication."""
    known = public(evidence, year)
    inside = [_source(each) for each in known if not each.outside]
    outside = [_source(each) for each in known if each.outside]
    items = inside or [Item(words("None of the sources was public yet.", "quiet"))]
    if outside:
        items += [Item(words("From outside the compilation", "heading"), above=2), *outside]
    return items


def claims(evidence: Evidence) -> list[Item]:
    """The claims by their numbers."""
    return [_claim(each, above=int(not at)) for at, each in enumerate(by_number(evidence))]


def found(evidence: Evidence, query: str) -> list[Item]:
    """The claims and the passages in which these words stand, in whatever case."""
    there = search(evidence, wanted(query))
    passages = (
        Item(
            joined(words(f"{source.short}, {page(passage)}: ", "strong"), quoted(passage)),
            f"{SOURCE}{source.id}/{passage.id}",
        )
        for source, passage in there.passages
    )
    counted = f"“{query}” stands in {there.number} claims and passages."
    return [Item(words(f"{counted} {HOW}", "quiet")), *map(_claim, there.claims), *passages]


def _source(source: Source) -> Item:
    told = words(f"    {dated(source)}", "quiet")
    speaks = inline(marked(f"{source.speaks}: {source.witness}"))
    head = joined(words(f"{source.short} ({source.code})", "strong"), told, "\n")
    return Item(joined(head, speaks), f"{SOURCE}{source.id}")


def _claim(claim: Claim, above: int = 0) -> Item:
    lead = words(f"{f'{claim.number}.':<{_WIDE}}", "quiet")
    return Item(words(claim.asks), f"{CLAIM}{claim.id}", lead, above=above)
