"""The words of CSL, in which the bibliography of a source is written (version 1.0.2).

A misspelt one is no harm to a program, which passes it over; the note then lacks a publisher or a
year, and nobody is told.
"""

from collections.abc import Collection
from typing import Any, Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.reading.shape.groups import Plain
from thirteen_hours.reading.shape.scalars import shortened
from thirteen_hours.reading.shape.shape import Schema
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, Value

TYPES: Final = (
    *("article", "article-journal", "article-magazine", "article-newspaper", "bill", "book"),
    *("broadcast", "chapter", "classic", "collection", "dataset", "document", "entry"),
    *("entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing"),
    *("interview", "legal_case", "legislation", "manuscript", "map", "motion_picture"),
    *("musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical"),
    *("personal_communication", "post", "post-weblog", "regulation", "report", "review"),
    *("review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage"),
)
NAMES: Final = (
    *("author", "chair", "collection-editor", "compiler", "composer", "container-author"),
    *("contributor", "curator", "director", "editor", "editorial-director", "editor-translator"),
    *("executive-producer", "guest", "host", "illustrator", "interviewer", "narrator"),
    *("organizer", "original-author", "performer", "producer", "recipient", "reviewed-author"),
    *("script-writer", "series-creator", "translator"),
)
NAME_PARTS: Final = (
    *("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle"),
    *("comma-suffix", "static-ordering", "parse-names"),
)
DATES: Final = ("accessed", "available-date", "event-date", "issued", "original-date", "submitted")
_TEXTS: Final = (
    *("abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place"),
    *("authority", "call-number", "categories", "chapter-number", "citation-key"),
    *("citation-label", "citation-number", "collection-number", "collection-title"),
    *("container-title", "container-title-short", "custom", "dimensions", "division", "DOI"),
    *("edition", "event", "event-place", "event-title", "first-reference-note-number", "genre"),
    *("ISBN", "ISSN", "issue", "journalAbbreviation", "jurisdiction", "keyword", "language"),
    *("license", "locator", "medium", "note", "number", "number-of-pages", "number-of-volumes"),
    *("original-publisher", "original-publisher-place", "original-title", "page", "page-first"),
    *("part", "part-number", "part-title", "PMCID", "PMID", "printing", "printing-number"),
    *("publisher", "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale"),
    *("section", "shortTitle", "source", "status", "supplement", "supplement-number", "title"),
    *("title-short", "URL", "version", "volume", "volume-title", "year-suffix"),
)
FIELDS: Final = ("id", "type", *NAMES, *DATES, *_TEXTS)


class CslItem(Plain, frozen=True):
    """A CSL item; what it has that CSL does not know is told of, and is kept."""

    def read(self, value: Value, report: Report) -> Any:
        """The item as plain lists, dicts and text."""
        if isinstance(value, Mapping):
            for key, written in value.entries.values():
                _check(key, FIELDS, "field", report)
                if key.text == "type" and isinstance(written, Scalar):
                    _check(written, TYPES, "type", report)
                if key.text in NAMES:
                    _check_names(written, report)
        return super().read(value, report)

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        """An object with the fields of CSL; others are no error."""
        known: dict[str, Schema] = {name: {} for name in FIELDS}
        return {"type": "object", "properties": {**known, "type": {"enum": list(TYPES)}}}


def _check_names(written: Value, report: Report) -> None:
    for person in written.items if isinstance(written, Sequence) else ():
        for key, _ in person.entries.values() if isinstance(person, Mapping) else ():
            _check(key, NAME_PARTS, "part of a name", report)


def _check(word: Scalar, known: Collection[str], what: str, report: Report) -> None:
    if word.text not in known:
        hint = did_you_mean(word.text, known)
        report.add("S125", word.place, what=what, name=shortened(word.text), hint=hint)
