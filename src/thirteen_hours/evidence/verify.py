"""Verifying quotations: against the lock when nothing else is at hand, against the text when it is.

`verify` needs no text and says whether anything has changed since somebody verified it.
`against_text` looks every passage up and says what is wrong with those that are not there, with
the nearest true wording. Both add findings to a report and raise nothing.
"""

from typing import Final

from thirteen_hours.evidence.limits import check_lengths, check_shares
from thirteen_hours.evidence.lock import Lock, Locked, locked, pinned, to_lock, to_pin
from thirteen_hours.evidence.lookup import Lookup, look_up, page_printed, redaction_fault
from thirteen_hours.evidence.model import Evidence, Passage
from thirteen_hours.evidence.text import SourceText, Span, folded, words_in
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import NOWHERE, Place

_SEARCHED: Final = 2_000_000
_FEWEST: Final = 3
"""Words of text that are searched for true wordings, over all passages, and the fewest searches."""

_DRAWN_ALIKE: Final = str.maketrans("‘’“”–—−", "''\"\"---")
"""Marks that programs for writing put in the place of others."""

_CODES: Final = {"across": "E104", "completed": "E106", "elsewhere": "E105"}


def verify(evidence: Evidence, lock: Lock | None, report: Report, place: Place = NOWHERE) -> None:
    """Reports every passage that is not what the lock says was verified; `place` is the lock's.

    Beside that, what can be seen of a passage alone: its length, its unusual spellings, and for an
    outside source that it says how far it was verified, and that its passages are as they were when
    the lock was made. With no lock at all there is one finding.
    """
    passages = to_lock(evidence)
    check_lengths(evidence, report)
    _check_spellings(evidence, report)
    _check_outside(evidence, report)
    if lock is None:
        if passages:
            report.add("E113", place, passages=len(passages))
        return
    for cite, passage in passages.items():
        if entry := lock.passages.get(cite):
            _compare(passage, entry, report)
        else:
            report.add("E102", passage.place, cite=cite)
    _check_pins(evidence, lock, report)
    for cite in lock.passages:
        if cite not in passages:
            report.add("E114", place, cite=cite)
    check_shares(evidence, lock.extracts, report)


def _compare(passage: Passage, entry: Locked, report: Report) -> None:
    """Reports how a passage differs from what was verified."""
    now = locked(passage, entry.lines, entry.words)
    if now.wording != entry.wording:
        first, last = entry.lines
        lines = f"line {first}" if first == last else f"lines {first} to {last}"
        report.add("E101", passage.place, cite=passage.cite, lines=lines)
        return
    marks = {
        "the paragraph's opening words": now.paragraph != entry.paragraph,
        "`breaks-off`": now.breaks_off != entry.breaks_off,
        "`redacted`": now.redacted != entry.redacted,
    }
    for mark, changed in marks.items():
        if changed:
            report.add("E118", passage.place, cite=passage.cite, mark=mark)


def _check_pins(evidence: Evidence, lock: Lock, report: Report) -> None:
    """Reports passages from outside the text that have changed since the lock was made."""
    for cite, passage in to_pin(evidence).items():
        if not (entry := lock.outside.get(cite)):
            continue
        now = pinned(passage)
        if now.wording != entry.wording:
            report.add("E118", passage.place, cite=cite, mark="the wording")
        if now.paragraph != entry.paragraph:
            report.add("E118", passage.place, cite=cite, mark="the paragraph's opening words")


def _check_spellings(evidence: Evidence, report: Report) -> None:
    """Reports spellings marked as the source's that the passage does not have."""
    for source in evidence.sources.values():
        for passage in source.passages.values():
            for spelling in passage.sic:
                if folded(spelling) not in folded(passage.text):
                    report.add("E115", passage.place, cite=passage.cite, spelling=spelling)


def _check_outside(evidence: Evidence, report: Report) -> None:
    """Reports passages that no lock covers and nobody says to have verified otherwise."""
    for source in evidence.sources.values():
        if source.outside and source.passages and not source.verified:
            report.add("E117", source.place, source=source.id)


def against_text(evidence: Evidence, text: SourceText, report: Report) -> dict[str, Span]:
    """Looks every passage up in the text and reports those that are not in it as they are marked.

    Returns where each passage stands, by citation; one whose wording the text does not have is
    left out.
    """
    found: dict[str, Span] = {}
    suggestions = max(_FEWEST, _SEARCHED // max(len(text.starts), 1))
    for cite, passage in to_lock(evidence).items():
        lookup = look_up(passage, text, suggest=suggestions > 0)
        if lookup.span is None:
            suggestions -= lookup.fault == "elsewhere"
            _report_missing(passage, lookup, report)
        else:
            found[cite] = lookup.span
            _check_marks(passage, lookup.span, text, report)
    return found


def _report_missing(passage: Passage, lookup: Lookup, report: Report) -> None:
    hint = ""
    if lookup.nearest:
        hint = _other_mark(folded(passage.text), lookup.nearest)
        hint = hint or f"the text has: {lookup.nearest}"
    code = _CODES[lookup.fault]
    report.add(code, passage.place, hint=hint, cite=passage.cite, words=words_in(passage.text))


def _other_mark(passage: str, nearest: str) -> str:
    """Where two wordings differ in nothing but how a mark is drawn: which, and in which word."""
    if passage.translate(_DRAWN_ALIKE) != nearest.translate(_DRAWN_ALIKE):
        return ""
    pairs = zip(passage, nearest, strict=True)
    at, (ours, theirs) = next((at, pair) for at, pair in enumerate(pairs) if pair[0] != pair[1])
    word = nearest[nearest.rfind(" ", 0, at) + 1 :].split(maxsplit=1)[0]
    return f"only a mark differs: the text has {theirs} (in “{word}”), and the passage {ours}"


def _check_marks(passage: Passage, span: Span, text: SourceText, report: Report) -> None:
    """Reports a place, a break or a cut that is not where the passage says it is."""
    paragraph = span.paragraph
    if not paragraph.text.startswith(folded(passage.paragraph)):
        hint = f"it begins: {' '.join(paragraph.text.split()[:6])}"
        report.add("E110", passage.place, hint=hint, cite=passage.cite)
    breaks_off = paragraph.breaks_off and span.end == paragraph.end
    if passage.breaks_off != breaks_off:
        truth = "breaks off" if breaks_off else "does not break off"
        report.add("E107", passage.place, cite=passage.cite, truth=truth)
    if fault := redaction_fault(passage, paragraph.text[span.end - paragraph.start :]):
        report.add("E111", passage.place, cite=passage.cite, truth=fault)
    if passage.page and not page_printed(passage.page, text):
        report.add("E116", passage.place, cite=passage.cite, page=passage.page)
