"""A journal's bytes read as far as they can be trusted."""

import os
from dataclasses import dataclass
from pathlib import Path

from thirteen_hours.engine.entries import Entry
from thirteen_hours.journal.errors import NotAJournalError
from thirteen_hours.journal.files import open_to_read, read_from
from thirteen_hours.journal.lines import (
    FORMAT,
    Header,
    UnreadableLineError,
    entry_in,
    format_in,
    header_in,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a journal holds up to the first thing in it that cannot be read.

    Attributes:
        header: Which play this is.
        entries: The entries, in order.
        ends: The length of the file in bytes up to the header's end and up to each entry's.
        size: The length of the whole file in bytes; more than the last of `ends` if the rest is
            damaged.
        torn: The rest is a last line that was never written to its end.
    """

    header: Header
    entries: tuple[Entry, ...]
    ends: tuple[int, ...]
    size: int
    torn: bool

    @property
    def whole(self) -> bool:
        """Whether everything could be read."""
        return self.ends[-1] == self.size

    @property
    def trouble(self) -> str:
        """What is wrong with the journal, as a sentence; empty when nothing is."""
        if self.whole:
            return ""
        if self.torn:
            return "The last line of this journal was never written to its end, and is left out."
        line = len(self.ends) + 1
        return f"This journal is damaged from line {line} on; everything before it is here."


def read(path: Path) -> Reading:
    """Reads a journal; never changes it.

    Raises:
        NotAJournalError: There is no such file, or it is none of ours.
    """
    file = open_to_read(path)
    try:
        return parse(read_from(file), str(path))
    finally:
        os.close(file)


def parse(data: bytes, place: str) -> Reading:
    """Reads the bytes of a journal; raises NotAJournalError when the header is none of ours."""
    first, newline, rest = data.partition(b"\n")
    header = _header(first + newline, place)
    entries: list[Entry] = []
    ends = [len(first) + 1]
    lines = rest.split(b"\n")
    torn = bool(lines.pop())
    for number, line in enumerate(lines, start=1):
        try:
            entries.append(entry_in(line, number))
        except UnreadableLineError:
            torn = False
            break
        ends.append(ends[-1] + len(line) + 1)
    return Reading(header, tuple(entries), tuple(ends), len(data), torn)


def _header(line: bytes, place: str) -> Header:
    try:
        later = format_in(line) > FORMAT
        header = None if later or not line.endswith(b"\n") else header_in(line)
    except UnreadableLineError:
        later, header = False, None
    if later:
        raise NotAJournalError(
            "This journal was written by a later version of the game.",
            place=place,
            hint="Play it with that version; this one cannot read it.",
        )
    if header is None:
        raise NotAJournalError("This file is no journal of this game.", place=place)
    return header
