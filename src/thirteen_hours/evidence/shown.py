"""A passage and its source as a reader is shown them: marks that no rendering may lose.

Where the text breaks off and where an archive has cut is part of what a source says. The marks
stand behind the closing quotation mark, so that the quotation itself stays what the source prints.
"""

import re
from typing import Final

from thirteen_hours.evidence.chicago.fields import field
from thirteen_hours.evidence.chicago.names import in_note, people
from thirteen_hours.evidence.chicago.titles import headline
from thirteen_hours.evidence.dates import parts, written
from thirteen_hours.evidence.model import Evidence, Passage, Source
from thirteen_hours.evidence.quoted import BREAKS_OFF
from thirteen_hours.evidence.text import folded

NO_PAGE: Final = "no page given"
"""Said in place of a page where the source, as we have it, prints none."""

_INNER: Final = str.maketrans({"“": "‘", "”": "’", '"': "’"})
_CITATION: Final = re.compile(r"\(([a-z0-9-]+)/([a-z0-9-]+)\)")
_OPENING: Final = re.compile(r'(?<![^\s(\[—“‘])"(?=\S)')


def words(passage: Passage) -> str:
    """The passage between double quotation marks, its own double ones single, with its marks."""
    quotation = f"“{inner(passage.text)}”"
    return " ".join([quotation, *marks(passage)])


def inner(text: str) -> str:
    """A text in one line as it stands inside double quotation marks: its own ones single."""
    return _OPENING.sub("‘", folded(text)).translate(_INNER)


def marks(passage: Passage) -> tuple[str, ...]:
    """What stands after a passage in square brackets: a break, an archive's cut, a spelling."""
    spellings = ", ".join(passage.sic)
    return tuple(
        mark
        for mark, holds in (
            (BREAKS_OFF, passage.breaks_off),
            (f"[{folded(passage.redacted).strip('[]')}]", passage.redacted),
            (f"[sic: {spellings}]", spellings),
        )
        if holds
    )


def completion(passage: Passage) -> str:
    """What another text has where this one breaks off, in a sentence with its source; or empty."""
    if not passage.completion:
        return ""
    return f"Elsewhere it goes on “{passage.completion}” ({passage.completion_from})."


def page(passage: Passage) -> str:
    """The page or range as printed: `p. 512`, `pp. 107–109`, or `no page given`."""
    printed = passage.page.strip()
    if not printed or printed.casefold() == NO_PAGE:
        return NO_PAGE
    if not printed[0].isdecimal():
        return printed
    several = any(mark in printed for mark in "-–,")
    return f"{'pp' if several else 'p'}. {printed.replace('-', '–')}"


def place(passage: Passage) -> str:
    """Where a reader finds the passage: its page, and how its paragraph begins."""
    if not passage.paragraph:
        return page(passage)
    opening = inner(passage.paragraph).rstrip(".,;:")
    return f"{page(passage)}, paragraph beginning “{opening}”"


def author(source: Source) -> str:
    """Who wrote the source, as a note names them; who speaks in it when no author is given."""
    return in_note(source.csl, "author") or source.speaks


def named(source: Source) -> str:
    """The source's short name, with its author's before it where that does not say who wrote it."""
    writers = people(source.csl, "author")
    family = str(writers[0].get("family", "")) if writers else ""
    return f"{family}, {source.short}" if family and family not in source.short else source.short


def title(source: Source) -> str:
    """The main title of the source, as a note has it; its short name when it has none."""
    whole = headline(field(source.csl, "title")).partition(": ")[0]
    return whole or source.short


def dated(source: Source) -> str:
    """When the source was public, and when it was said if that was earlier: `1930, public 1950`."""
    public = source.dates.get("public", "")
    spoken = source.dates.get("said", "")
    if not public:
        return f"{written(spoken)}, publication not dated" if spoken else "not dated"
    earlier = spoken and parts(spoken)[:1] < parts(public)[:1]
    return f"{parts(spoken)[0]}, public {parts(public)[0]}" if earlier else str(parts(public)[0])


def resolved(evidence: Evidence, text: str) -> str:
    """A text with its citations, such as `(diary/opening)`, as names and pages."""

    def told(found: re.Match[str]) -> str:
        known = evidence.sources.get(found[1])
        passage = known.passages.get(found[2]) if known else None
        return f"({named(known)}, {page(passage)})" if known and passage else found[0]

    return _CITATION.sub(told, text)
