"""What a search finds in the evidence, as a page."""

from thirteen_hours.evidence.model import Evidence
from thirteen_hours.evidence.search import HOW, search, wanted
from thirteen_hours.evidence.shown import dated, page, words
from thirteen_hours.pages.document.blocks import Block, Document, Heading, Items, Quotation
from thirteen_hours.pages.document.inlines import joined, paragraph, plain, titled


def search_page(evidence: Evidence, query: str) -> Document:
    """The claims and passages in which these words stand, each with the name to show it by."""
    found = search(evidence, wanted(query))
    title = f"“{' '.join(query.split())}”"
    blocks: list[Block] = [
        Heading(1, title),
        paragraph(f"It stands in {found.number} claims and passages. {HOW}"),
    ]
    if found.claims:
        claims = tuple(
            (paragraph(f"{each.number}. {each.asks} ({each.id})"),) for each in found.claims
        )
        blocks += [Heading(2, "Claims"), Items(claims)]
    if found.passages:
        blocks.append(Heading(2, "Passages"))
    for source, passage in found.passages:
        credit = joined(titled(source.short), f" ({source.code}; {dated(source)}), {page(passage)}")
        blocks.append(Quotation(credit, plain(words(passage))))
    return Document(title, tuple(blocks))
