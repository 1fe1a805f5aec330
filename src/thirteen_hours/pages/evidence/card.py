"""The card of a source: who, when, for whom and resting on what, before any sentence of it."""

from thirteen_hours.evidence.chicago.note import note
from thirteen_hours.evidence.chicago.rich import Rich
from thirteen_hours.evidence.claims import by_number, stance
from thirteen_hours.evidence.dates import written
from thirteen_hours.evidence.lines import ground_name
from thirteen_hours.evidence.model import Evidence, Passage, Source
from thirteen_hours.evidence.search import public
from thirteen_hours.evidence.shown import author, completion, dated, place, words
from thirteen_hours.pages.document.blocks import (
    Block,
    Document,
    Heading,
    Inlines,
    Items,
    Pairs,
    Paragraph,
    Quotation,
    Run,
)
from thirteen_hours.pages.document.inlines import joined, marked, paragraph, plain, titled

_DATES = {
    "event": "What it tells of",
    "said": "Written or spoken",
    "public": "Public",
    "english": "In English",
}


def source_card(evidence: Evidence, source: Source) -> Document:
    """One source: its card, then its notes, then every passage with the claims it speaks to."""
    blocks: list[Block] = [
        Heading(1, source.short),
        Paragraph(cited(note(source.csl))),
        Pairs(tuple(_pairs(evidence, source))),
    ]
    if source.notes:
        blocks.append(Heading(2, "To be known before reading it"))
        blocks.append(Items(tuple((Paragraph(marked(text)),) for text in source.notes)))
    if source.passages:
        blocks.append(Heading(2, "What it says"))
        blocks += [block for each in source.passages.values() for block in _passage(evidence, each)]
    else:
        blocks.append(paragraph("Nothing of it is quoted here."))
    return Document(source.short, tuple(blocks))


def source_list(evidence: Evidence, year: int | None = None) -> Document:
    """The sources in the order in which they became public, all or those public by a year's end."""
    title = "The sources" if year is None else f"The sources that were public by the end of {year}"
    known = public(evidence, year)
    inside = [each for each in known if not each.outside]
    outside = [each for each in known if each.outside]
    blocks: list[Block] = [
        Heading(1, title),
        paragraph("In the order in which they became public." if inside else "None was."),
    ]
    if inside:
        blocks.append(Items(tuple((_line(each),) for each in inside)))
    if outside:
        blocks.append(Heading(2, "From outside the compilation"))
        blocks.append(Items(tuple((_line(each),) for each in outside)))
    return Document(title, tuple(blocks))


def cited(rich: Rich) -> Inlines:
    """A Chicago citation as the text of a block."""
    return tuple(Run(run.text, "title" if run.italic else "") for run in rich)


def _line(source: Source) -> Paragraph:
    title = joined(titled(source.short), f" ({source.code}), {dated(source)}. ")
    return paragraph(title, marked(f"{source.speaks}. Witness: {source.witness}."))


def _pairs(evidence: Evidence, source: Source) -> list[tuple[str, Inlines]]:
    pairs = [
        ("Author", plain(author(source))),
        ("Who speaks", marked(source.speaks)),
        ("Witness", plain(source.witness)),
        *(
            (name, plain(written(source.dates.get(key, "not known"))))
            for key, name in _DATES.items()
        ),
        ("For whom", marked(source.audience)),
        ("What was at stake", marked(source.stake)),
        ("Distance", marked(source.distance)),
        ("Rests on", _grounds(evidence, source)),
    ]
    if source.outside:
        checked = marked(source.verified or "not said")
        pairs += [("Outside the compilation", plain("yes")), ("How far it was checked", checked)]
    return [(term, text) for term, text in pairs if text]


def _grounds(evidence: Evidence, source: Source) -> Inlines:
    if not source.rests_on:
        return plain("nothing else that is known of here")
    told = (
        joined(ground_name(evidence, ground).rstrip("."), ": ", marked(why.rstrip(".")))
        for ground, why in source.rests_on.items()
    )
    runs: Inlines = ()
    for each in told:
        runs = joined(runs, "; ", each) if runs else each
    return joined(runs, ".")


def _passage(evidence: Evidence, passage: Passage) -> list[Block]:
    numbers = [
        str(claim.number)
        for claim in by_number(evidence)
        if stance(claim, passage.source).passage == passage.id
    ]
    blocks: list[Block] = [Quotation(plain(_upper(place(passage))), plain(words(passage)))]
    after = [text for text in (passage.note, completion(passage)) if text]
    if numbers:
        after.append(f"Claim{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}.")
    if after:
        blocks.append(Paragraph(marked(" ".join(after))))
    return blocks


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
