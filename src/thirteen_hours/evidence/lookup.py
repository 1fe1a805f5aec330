"""Looking a passage up in a text, and what is wrong with one that is not there."""

import re
from typing import Final, Literal

from msgspec import Struct

from thirteen_hours.evidence.model import Passage
from thirteen_hours.evidence.nearest import nearest_wording
from thirteen_hours.evidence.text import Paragraph, SourceText, Span, folded, whole_words

Fault = Literal["across", "completed", "elsewhere"]
"""Why a wording is not in a text: it runs across the end of a paragraph; it goes on where the text
breaks off; or it is simply not there."""

_CUT: Final = re.compile(
    r"\s*\[[^\]]*\b(?:(?:whited|blacked|inked|crossed|struck|cut) out|redacted|excised|deleted"
    r"|withheld|censored|sanitized|not declassified)\b[^\]]*\]",
    re.IGNORECASE,
)
_DASHES: Final = str.maketrans({"\N{EN DASH}": "-", "\N{EM DASH}": "-"})


class Lookup(Struct, frozen=True):
    """Where a passage stands; or, when `span` is None, its fault and the nearest true wording."""

    span: Span | None
    fault: Fault = "elsewhere"
    nearest: str = ""


def look_up(passage: Passage, text: SourceText, *, suggest: bool = True) -> Lookup:
    """Finds a passage, in the paragraph that it names if it stands in several.

    With `suggest` the nearest true wording is looked for when it stands in none, which takes time.
    """
    wording = folded(passage.text)
    if span := _best(list(text.occurrences(wording)), folded(passage.paragraph)):
        return Lookup(span)
    if wording and any(whole_words(wording, text.body.replace("\n", " "))):
        return Lookup(None, "across")
    if truth := _until_break(wording.split(), text.paragraphs):
        return Lookup(None, "completed", f"{truth} [text breaks off]")
    return Lookup(None, "elsewhere", (suggest and nearest_wording(text, wording)) or "")


def _best(spans: list[Span], opening: str) -> Span | None:
    in_place = (span for span in spans if span.paragraph.text.startswith(opening))
    return next(in_place, spans[0] if spans else None)


def _until_break(words: list[str], paragraphs: tuple[Paragraph, ...]) -> str:
    """The beginning of the words that a paragraph ends with where it breaks off, or nothing.

    The word at the break may have been completed too: `important` is where `important”.` breaks
    off.
    """
    best: list[str] = []
    for paragraph in paragraphs:
        if not paragraph.breaks_off:
            continue
        tail = paragraph.text.split()
        for size in range(min(len(words), len(tail)), max(len(best), 1), -1):
            if words[: size - 1] == tail[-size:-1] and _completes(words[size - 1], tail[-1]):
                best = tail[-size:]
                break
    return " ".join(best)


def _completes(word: str, broken: str) -> bool:
    rest = word.removeprefix(broken)
    return word.startswith(broken) and not rest[:1].isalnum()


def redaction_fault(passage: Passage, following: str) -> str:
    """What the text has after a passage instead of what it is marked with, or nothing.

    `following` is the rest of the paragraph; a cut stands there in square brackets.
    """
    if passage.redacted:
        mark = folded(passage.redacted).strip("[]")
        there = following.lstrip().startswith((f"[{mark}]", mark))
        return "" if there else "has no such cut there"
    cut = _CUT.match(following)
    return f"has a cut there: {cut.group().strip()}" if cut else ""


def page_printed(page: str, text: SourceText) -> bool:
    """Whether the text prints this page or range of pages somewhere, whatever its dash."""
    wanted = page.translate(_DASHES)
    return any(whole_words(wanted, text.body.translate(_DASHES)))
