"""The text of sources as a verifier sees it: paragraphs of words, each word with its line.

White space is folded and a line that ends in a hyphen is joined to the next, because neither is
the author's: both come from the width of a page. Everything else stays, slips and unusual
spellings first of all. Paragraphs are separated by empty lines and are never joined.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from hashlib import sha256

from msgspec import Struct

Lines = tuple[int, int]
"""The first and the last of some lines, counted from 1."""

_SENTENCE_ENDS = re.compile(r"""[.?!…:;][”’"')\]*]*$|\]$""")
_WORD = re.compile(r"\S+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_MAY_BE_HALVED = re.compile(r"-\s*[\r\n]")


def folded(text: str) -> str:
    """The text in one line: white space folded, line-end hyphens joined, characters composed."""
    if _MAY_BE_HALVED.search(text):
        return " ".join(word for word, _ in _words(_lines(text), 1))
    return " ".join(unicodedata.normalize("NFC", text).split())


def digest(text: str) -> str:
    """The SHA-256 (hex) of a text as `folded` gives it."""
    return sha256(folded(text).encode()).hexdigest()


def words_in(text: str) -> int:
    """How many words a text has: stretches between white space."""
    return len(text.split())


def _lines(text: str) -> list[str]:
    """The lines as an editor counts them; `str.splitlines` ends them at form feeds, too."""
    return _LINE_END.split(text)


def _words(lines: list[str], first: int) -> Iterator[tuple[str, int]]:
    """The words of some lines with the line each begins on, halves joined at a line-end hyphen."""
    held: tuple[str, int] | None = None
    for number, line in enumerate(lines, first):
        words = unicodedata.normalize("NFC", line).split()
        for at, word in enumerate(words):
            whole, began = (held[0] + word, held[1]) if held else (word, number)
            held = None
            if at == len(words) - 1 and _halved(whole):
                held = (whole, began)
            else:
                yield whole, began
    if held:
        yield held


def _halved(word: str) -> bool:
    """Whether a word at the end of a line goes on in the next."""
    return len(word) > 1 and word.endswith("-") and word[-2].isalnum()


class Paragraph(Struct, frozen=True):
    """One paragraph: its wording, where that starts in the body, and the lines it stands on."""

    text: str
    start: int
    lines: Lines

    @property
    def end(self) -> int:
        """Where the paragraph ends in the body."""
        return self.start + len(self.text)

    @property
    def breaks_off(self) -> bool:
        """Whether it stops without the mark that ends a sentence, a heading or an editor's note."""
        return not _SENTENCE_ENDS.search(self.text)


class Span(Struct, frozen=True):
    """A stretch of the body, inside one paragraph, and the lines it stands on."""

    start: int
    end: int
    paragraph: Paragraph
    lines: Lines


class SourceText(Struct, frozen=True, dict=True):
    """A text to verify quotations against.

    `body` has one paragraph a line, so that nothing found in it can run across a paragraph's end.
    `digest` is the SHA-256 (hex) of the body: a copy with other line ends is the same text.
    """

    body: str
    paragraphs: tuple[Paragraph, ...]
    line_count: int
    starts: tuple[int, ...]
    starting_lines: tuple[int, ...]

    @cached_property
    def digest(self) -> str:
        """The SHA-256 (hex) of the body."""
        return sha256(self.body.encode()).hexdigest()

    def occurrences(self, wording: str) -> Iterator[Span]:
        """Where a folded wording stands, whole words only, in the order of the text."""
        for start in whole_words(wording, self.body):
            yield self.span(start, start + len(wording))

    def span(self, start: int, end: int) -> Span:
        """The stretch of the body between two offsets that lie inside one paragraph."""
        at = bisect_right(self.paragraphs, start, key=lambda each: each.start) - 1
        lines = (self._line(start), self._line(max(start, end - 1)))
        return Span(start, end, self.paragraphs[at], lines)

    def _line(self, offset: int) -> int:
        return self.starting_lines[bisect_right(self.starts, offset) - 1]


def whole_words(wording: str, body: str) -> Iterator[int]:
    """The offsets in `body` at which `wording` stands without cutting a word at either end."""
    start = body.find(wording) if wording else -1
    while start >= 0:
        if not (_joins(body, start) or _joins(body, start + len(wording))):
            yield start
        start = body.find(wording, start + 1)


def _joins(body: str, at: int) -> bool:
    """Whether the characters on both sides of an offset belong to one word."""
    return 0 < at < len(body) and body[at - 1].isalnum() and body[at].isalnum()


def source_text(raw: str) -> SourceText:
    """Reads a text to verify against; its lines may end in any of the usual ways."""
    lines = _lines(raw.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"))
    paragraphs: list[Paragraph] = []
    starts: list[int] = []
    starting_lines: list[int] = []
    offset = 0
    for first, group in _groups(lines):
        words = list(_words(group, first))
        text = " ".join(word for word, _ in words)
        starts += [offset + found.start() for found in _WORD.finditer(text)]
        starting_lines += [line for _, line in words]
        paragraphs.append(Paragraph(text, offset, (first, first + len(group) - 1)))
        offset += len(text) + 1
    body = "\n".join(each.text for each in paragraphs)
    return SourceText(body, tuple(paragraphs), len(lines), tuple(starts), tuple(starting_lines))


def _groups(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """The paragraphs as runs of lines that hold something, with the number of the first line."""
    group: list[str] = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            group.append(line)
        elif group:
            yield number - len(group), group
            group = []
    if group:
        yield len(lines) - len(group) + 1, group
