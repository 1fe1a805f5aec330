"""Sources as a debrief cites them: quotations ready to be shown, and the endnotes they lead to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from msgspec import Struct

from thirteen_hours.evidence.chicago.note import note
from thirteen_hours.evidence.chicago.rich import markdown, plain
from thirteen_hours.evidence.claims import matrix_sources
from thirteen_hours.evidence.model import Evidence, Passage, Source
from thirteen_hours.evidence.shown import author, completion, dated, named, page, title, words

_CITATION: Final = re.compile(r"\(([a-z0-9-]+/[a-z0-9-]+)\)")


class Quotation(Struct, frozen=True):
    """A short extract with what a reader needs before it: author, date, page, and its endnote.

    `words` are in quotation marks and keep the marks of truncations and cuts. A passage of which
    the source prints no page says so.
    """

    cite: str
    source: str
    short: str
    author: str
    title: str
    dated: str
    page: str
    words: str
    note: int
    completion: str = ""

    @property
    def credit(self) -> str:
        """Who, when and where, in short: `Marlow, A Diary (1931), p. 12`."""
        return f"{self.short} ({self.dated}), {self.page}"


class Endnote(Struct, frozen=True):
    """A source met in the debrief: its number and its Chicago note, plain and with `*italics*`."""

    number: int
    source: str
    text: str
    markdown: str


@dataclass
class Citations:
    """Quotes passages and numbers their sources in the order in which they are first met."""

    evidence: Evidence
    numbers: dict[str, int] = field(default_factory=dict)
    quoted: dict[str, Quotation] = field(default_factory=dict)

    @cached_property
    def columns(self) -> tuple[Source, ...]:
        """The sources that speak to some claim or stand in the compilation, by publication."""
        return matrix_sources(self.evidence)

    def number(self, source: str) -> int:
        """The number of a source's endnote, given when it is first asked for."""
        return self.numbers.setdefault(source, len(self.numbers) + 1)

    def quote(self, cite: str) -> Quotation | None:
        """The passage that `source/passage` names, ready to be shown; None if there is none."""
        if cite in self.quoted:
            return self.quoted[cite]
        source, _, name = cite.partition("/")
        known = self.evidence.sources.get(source)
        passage = known.passages.get(name) if known else None
        if passage is None:
            return None
        self.quoted[cite] = self._quotation(passage)
        return self.quoted[cite]

    def quote_all(self, cites: Iterable[str]) -> tuple[Quotation, ...]:
        """The passages that several citations name, each once."""
        quoted = (self.quote(cite) for cite in dict.fromkeys(cites))
        return tuple(each for each in quoted if each)

    def _quotation(self, passage: Passage) -> Quotation:
        source = self.evidence.sources[passage.source]
        return Quotation(
            cite=passage.cite,
            source=source.id,
            short=named(source),
            author=author(source),
            title=title(source),
            dated=dated(source),
            page=page(passage),
            words=words(passage),
            note=self.number(source.id),
            completion=self.resolved(completion(passage)),
        )

    def resolved(self, text: str) -> str:
        """A text with its citations, such as `(diary/opening)`, in a reader's words."""

        def told(found: re.Match[str]) -> str:
            quoted = self.quote(found.group(1))
            return f"({quoted.credit}, note {quoted.note})" if quoted else found.group()

        return _CITATION.sub(told, text)

    def endnotes(self) -> tuple[Endnote, ...]:
        """The notes of the sources that have been met so far, by number."""
        return tuple(
            Endnote(number, source, plain(cited), markdown(cited))
            for source, number in self.numbers.items()
            for cited in [note(self.evidence.sources[source].csl, "")]
        )
