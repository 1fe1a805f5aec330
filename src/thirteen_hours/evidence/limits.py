"""How much may be quoted: words in a passage, and the share of any one publication's extract."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from thirteen_hours.evidence.lock import Extract
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.evidence.text import Lines, Paragraph, SourceText, Span, words_in
from thirteen_hours.findings.finding import Report

MOST_WORDS: Final = 40
"""The longest passage, in words."""

MOST_OF_EXTRACT: Final = 3
"""At most one word in this many of an extract may be quoted, over all passages together."""


def check_lengths(evidence: Evidence, report: Report) -> None:
    """Reports passages that are longer than may be quoted."""
    for source in evidence.sources.values():
        for passage in source.passages.values():
            words = words_in(passage.text)
            if words > MOST_WORDS:
                report.add("E103", passage.place, cite=passage.cite, words=words, most=MOST_WORDS)


def check_shares(evidence: Evidence, extracts: Sequence[Extract], report: Report) -> None:
    """Reports extracts of which more than a third is quoted."""
    for extract in extracts:
        if extract.quoted * MOST_OF_EXTRACT <= extract.words:
            continue
        known = [evidence.sources[each] for each in extract.sources if each in evidence.sources]
        if not known:
            continue
        report.add(
            "E112",
            known[0].place,
            related=tuple((each.place, "quotes from it too") for each in known[1:]),
            quoted=extract.quoted,
            words=extract.words,
            most=extract.words // MOST_OF_EXTRACT,
            names=", ".join(each.id for each in known),
        )


def extracts(text: SourceText, found: Mapping[str, Span]) -> tuple[Extract, ...]:
    """The extracts that passages were found in, and how much of each they quote together.

    An extract is what stands between a line of asterisks, or a paragraph that is wholly in square
    brackets (an attribution), and the next one. What two passages both quote counts once.
    """
    stretches = tuple(_stretches(text.paragraphs))
    by_stretch: defaultdict[Lines, dict[str, Span]] = defaultdict(dict)
    for cite, span in found.items():
        for lines, _ in stretches:
            if lines[0] <= span.lines[0] <= lines[1]:
                by_stretch[lines][cite] = span
    return tuple(
        Extract(
            sources=tuple(dict.fromkeys(cite.partition("/")[0] for cite in by_stretch[lines])),
            lines=lines,
            words=words,
            quoted=_quoted(text, list(by_stretch[lines].values())),
        )
        for lines, words in stretches
        if lines in by_stretch
    )


def _stretches(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Lines, int]]:
    """The lines of each extract and its number of words."""
    held: list[Paragraph] = []
    for paragraph in paragraphs:
        if not _closes(paragraph.text):
            held.append(paragraph)
        elif held:
            yield _measured(held)
            held = []
    if held:
        yield _measured(held)


def _closes(paragraph: str) -> bool:
    ruled = not paragraph.strip("*-_=~ ")
    return ruled or (paragraph[0] == "[" and paragraph.find("]") == len(paragraph) - 1)


def _measured(paragraphs: Sequence[Paragraph]) -> tuple[Lines, int]:
    lines = (paragraphs[0].lines[0], paragraphs[-1].lines[1])
    return lines, sum(words_in(each.text) for each in paragraphs)


def _quoted(text: SourceText, spans: Sequence[Span]) -> int:
    """How many words the spans cover together."""
    covered = 0
    reached = 0
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        start = max(span.start, reached)
        if start < span.end:
            covered += words_in(text.body[start : span.end])
            reached = span.end
    return covered
