"""A claim: who says what of it, side by side, and how many independent lines that makes."""

from collections.abc import Sequence

from thirteen_hours.evidence.asof import RULE as AS_OF_RULE
from thirteen_hours.evidence.asof import judge
from thirteen_hours.evidence.claims import (
    STANCES,
    answers,
    by_number,
    given,
    matrix_sources,
    stance,
)
from thirteen_hours.evidence.lines import RULE as LINES_RULE
from thirteen_hours.evidence.lines import Link, Reckoning, ground_name, reckon
from thirteen_hours.evidence.model import Claim, Evidence, Source, Stance
from thirteen_hours.evidence.shown import author, dated, page, resolved, words
from thirteen_hours.pages.document.blocks import (
    Block,
    Document,
    Heading,
    Inlines,
    Items,
    Paragraph,
    Table,
)
from thirteen_hours.pages.document.inlines import joined, marked, paragraph, plain
from thirteen_hours.pages.evidence.verdicts import LEGEND, SIGNS


def claim_page(evidence: Evidence, claim: Claim, years: Sequence[int] = ()) -> Document:
    """One claim with every source: card first, then stance and words; then the reckonings."""
    title = f"{claim.number}. {claim.asks}"
    blocks: list[Block] = [
        Heading(1, title),
        paragraph(f"The claim: {claim.says}"),
        *([Paragraph(marked(resolved(evidence, claim.note)))] if claim.note else []),
        _voices(evidence, claim),
        *_silent(evidence, claim),
        *_together(evidence, claim),
        *_lines(evidence, claim),
        *_years(evidence, claim, years),
    ]
    return Document(title, tuple(blocks))


def claim_list(evidence: Evidence) -> Document:
    """All claims by their numbers."""
    title = "The claims"
    items = tuple(
        (paragraph(f"{claim.number}. {claim.asks} ({claim.id})"),) for claim in by_number(evidence)
    )
    return Document(title, (Heading(1, title), Items(items)))


def _voices(evidence: Evidence, claim: Claim) -> Table:
    head = ("Source", "Who speaks, when, for whom", "Stance", "Its answer", "Its words")
    rows = sorted(
        (
            (STANCES.index(said.kind), at, _row(claim, source, said))
            for at, source in enumerate(matrix_sources(evidence))
            if (said := stance(claim, source.id)).kind != "silent"
        ),
        key=lambda each: each[:2],
    )
    return Table("Those who speak to it", head, tuple(row for *_, row in rows))


def _row(claim: Claim, source: Source, said: Stance) -> tuple[Inlines, ...]:
    passage = source.passages.get(said.passage)
    wording = f"{words(passage)} ({page(passage)})" if passage else ""
    told = "; ".join(answers(claim)[value] for value in given(claim, source.id))
    beside = f"{author(source)}, {dated(source)}; {source.witness}. {source.audience}"
    recoded = f" Recoded: earlier read as “{said.was}”. {said.because}" if said.was else ""
    return (
        plain(source.short),
        marked(beside),
        plain(said.kind),
        marked(told),
        joined(wording, marked(f" {said.note}" if said.note else ""), marked(recoded)),
    )


def _silent(evidence: Evidence, claim: Claim) -> list[Block]:
    silent = [
        source
        for source in matrix_sources(evidence)
        if not source.outside and stance(claim, source.id).kind == "silent"
    ]
    if not silent:
        return []
    names = ", ".join(source.short for source in silent)
    blocks: list[Block] = [paragraph(f"Silent, which denies nothing: {names}.")]
    again = tuple(
        (recoded(source.short, said.was, said.because),)
        for source in silent
        if (said := stance(claim, source.id)).was
    )
    return [*blocks, Items(again)] if again else blocks


def recoded(name: str, was: str, because: str) -> Paragraph:
    """Why a source that was once read as speaking to a claim is held to be silent."""
    return paragraph(f"{name}: once read as “{was}”, now as silent. ", marked(because))


def _together(evidence: Evidence, claim: Claim) -> list[Block]:
    """Which answers do not contradict each other, though they are not the same, and why."""
    names = {value: f"“{label}”" for value, label in answers(claim).items()}
    told = [
        (f"{names[part]} is part of {names[whole]}: ", why)
        for part, larger in claim.part_of.items()
        for whole, why in larger.items()
    ]
    told += [
        (f"{names[one]} and {names[other]} can both be so: ", why)
        for one, others in claim.agrees_with.items()
        for other, why in others.items()
    ]
    items = tuple((paragraph(lead, marked(resolved(evidence, why))),) for lead, why in told)
    return [Heading(2, "Answers that go together"), Items(items)] if items else []


def _lines(evidence: Evidence, claim: Claim) -> list[Block]:
    """For every answer that is given: on how many independent lines of testimony it stands."""
    items = []
    for value, label in answers(claim).items():
        sources = [each for each in claim.stances if value in given(claim, each)]
        if sources:
            found = reckon(evidence, sources)
            lead = joined(_upper(label), ": ", counted(found, len(sources)))
            items.append((Paragraph(lead), *explained(evidence, found)))
    if not items:
        return []
    return [
        Heading(2, "Independent lines of testimony"),
        Items(tuple(items)),
        paragraph(LINES_RULE),
    ]


def counted(found: Reckoning, heads: int) -> str:
    """`at least 2 independent lines of testimony (4 sources)`."""
    lines = "line" if found.number == 1 else "lines"
    sources = "source" if heads == 1 else "sources"
    least = "" if found.number == heads else "at least "
    return f"{least}{found.number} independent {lines} of testimony ({heads} {sources})."


def explained(evidence: Evidence, found: Reckoning) -> list[Paragraph]:
    """Why each source that adds no line does not."""
    return [paragraph(_bond(evidence, link), marked(link.because)) for link in found.links]


def _bond(evidence: Evidence, link: Link) -> str:
    name, head = ground_name(evidence, link.source), ground_name(evidence, link.head)
    if link.shared == link.head:
        return f"{name} adds none: it rests on {head}. "
    shared = ground_name(evidence, link.shared).rstrip(".")
    return f"{name} adds none: it goes back with {head} to one origin ({shared}). "


def _years(evidence: Evidence, claim: Claim, years: Sequence[int]) -> list[Block]:
    if not years:
        return []
    rows = tuple(
        (
            plain(label),
            *(plain(SIGNS[judge(evidence, claim, value, year).verdict]) for year in years),
        )
        for value, label in answers(claim).items()
        if any(value in given(claim, source) for source in claim.stances)
    )
    head = ("Answer", *map(str, years))
    return [
        Heading(2, "What could be concluded when"),
        Table("By what was public at the end of each year", head, rows),
        paragraph(LEGEND),
        paragraph(AS_OF_RULE),
    ]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
