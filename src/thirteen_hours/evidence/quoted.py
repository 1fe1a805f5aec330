"""Double quotation marks in any text, and whether what stands in them is a source's wording.

In a casebook the marks mean one thing: these are the words that a source prints. So whatever
stands in them must be wording of a passage, word for word. Straight and curved marks are the same
to us, and a full stop or comma before the closing mark is the writer's. Words left out are shown
by an ellipsis.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from msgspec import Struct

from thirteen_hours.evidence.model import Evidence, Passage
from thirteen_hours.evidence.text import folded, whole_words
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place

BREAKS_OFF: Final = "[text breaks off in source]"
"""The mark after a passage where the source text stops mid-sentence; it goes where that goes."""

_PLAIN: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
_ELLIPSIS: Final = re.compile(r"\s*(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\])\s*")
_EMPHASIS: Final = re.compile(r"(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")


class Stretch(Struct, frozen=True):
    """What stands between two double quotation marks; `start` is the offset of the opening mark."""

    text: str
    start: int
    closed: bool = True


def stretches(text: str) -> Iterator[Stretch]:
    """The outermost stretches in double quotation marks; one never closed runs to the end."""
    depth = 0
    straight = False
    start = 0
    for at, mark in ((found.start(), found.group()) for found in re.finditer('[“”"]', text)):
        if not depth and not straight:
            start, straight, depth = at, mark == '"', int(mark != '"')
        elif straight:
            straight = mark != '"'
        else:
            depth += {"“": 1, "”": -1}.get(mark, 0)
        if not depth and not straight:
            yield Stretch(text[start + 1 : at], start)
    if depth or straight:
        yield Stretch(text[start + 1 :], start, closed=False)


class Wordings:
    """The wordings of a casebook's passages, to hold quotations against."""

    def __init__(self, passages: Iterable[Passage], titles: Iterable[str] = ()) -> None:
        self._texts = {passage.cite: folded(passage.text) for passage in passages}
        self._passages = {cite: _plain(text) for cite, text in self._texts.items()}
        self._titles = {_plain(title) for title in titles}

    def cite(self, quotation: str) -> str | None:
        """The citation of a passage that has this wording, or None."""
        return next((cite for cite in self._passages if self.has(cite, quotation)), None)

    def has(self, cite: str, quotation: str) -> bool:
        """Whether the passage that `cite` names has this wording; an unknown passage has none."""
        passage = self._passages.get(cite)
        return passage is not None and _holds(passage, quotation)

    def wording(self, cite: str) -> str | None:
        """The whole wording of the passage that `cite` names, in one line; None if unknown."""
        return self._texts.get(cite)

    def title(self, quotation: str) -> bool:
        """Whether this is the title of a source, which may stand in quotation marks too."""
        return _plain(quotation).rstrip(".,") in self._titles


def wordings(evidence: Evidence) -> Wordings:
    """The wordings of every passage of the evidence, and the titles of its sources."""
    passages = (each for source in evidence.sources.values() for each in source.passages.values())
    titles = (
        str(source.csl[name])
        for source in evidence.sources.values()
        for name in ("title", "title-short", "container-title")
        if name in source.csl
    )
    return Wordings(passages, [*titles, *(each.short for each in evidence.sources.values())])


def _plain(text: str) -> str:
    """A text folded, without emphasis, its quotation marks and apostrophes straight."""
    return _EMPHASIS.sub("", folded(text)).translate(_PLAIN)


def _holds(passage: str, quotation: str) -> bool:
    """Whether the parts of a quotation, between its ellipses, stand in a passage in that order."""
    parts = [part for part in _ELLIPSIS.split(_plain(quotation).removesuffix(BREAKS_OFF)) if part]
    reached = 0
    for at, part in enumerate(parts):
        ending = at == len(parts) - 1
        offset = _after(passage, part.strip(), reached, ending=ending)
        if offset is None:
            return False
        reached = offset
    return bool(parts)


def _after(passage: str, part: str, reached: int, *, ending: bool) -> int | None:
    """Where a part of a quotation ends in the passage, at or after an offset already reached."""
    forms = [part, part.rstrip(".,")] if ending else [part]
    for form in forms:
        for start in whole_words(form, passage):
            if start >= reached:
                return start + len(form)
    return None


Pointer = Callable[[Place, Stretch], Place]
"""Where a stretch stands in the file, given the place of the text that it is in."""


def _at_text(place: Place, stretch: Stretch) -> Place:  # noqa: ARG001 - a Pointer
    return place


def check_quotations(
    texts: Iterable[tuple[str, Place]],
    known: Wordings,
    report: Report,
    point: Pointer = _at_text,
) -> None:
    """Reports stretches in double quotation marks that no passage of the casebook has."""
    for text, place in texts:
        for stretch in stretches(text):
            quotation = _shown(stretch.text)
            if not stretch.closed:
                report.add("E119", point(place, stretch), quotation=quotation)
            elif known.cite(stretch.text) is None and not known.title(stretch.text):
                report.add("E108", point(place, stretch), quotation=quotation)


class VerbatimLine(Struct, frozen=True):
    """A line that claims to be what a source prints: its words, and the passage it names."""

    say: str
    cite: str
    place: Place


def check_verbatim(lines: Iterable[VerbatimLine], known: Wordings, report: Report) -> None:
    """Reports verbatim lines that are not wording of their passage (if that is known)."""
    for line in lines:
        wording = known.wording(line.cite)
        if wording is not None and not known.has(line.cite, _unmarked(line.say)):
            report.add("E109", line.place, hint=f"it has: {wording}", cite=line.cite)


def _unmarked(say: str) -> str:
    """A line without the quotation marks around the whole of it."""
    say = say.strip()
    only = list(stretches(say))
    whole = len(only) == 1 and say == f"{say[0]}{only[0].text}{say[-1]}"
    return only[0].text if whole else say


def _shown(text: str, most: int = 60) -> str:
    text = folded(text)
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
