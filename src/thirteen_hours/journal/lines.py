"""The lines of a journal: a header, then numbered entries, each one JSON object.

    {"journal":1,"casebook":"…","scenario":"…","title":"…","edition":1,"digest":"…","seed":7,…}
    {"n":1,"entry":"chose","scene":"overflight","choice":"hemisphere"}
    {"n":2,"entry":"undid"}

Whoever reads a line has not written it: it may be damaged, or made to do damage.
"""

from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta, Struct

from thirteen_hours.engine.entries import Answer, Answered, Chose, Entry, Noted
from thirteen_hours.errors import InputError
from thirteen_hours.reading.printable import printable

FORMAT: Final = 1
"""The format of the journals that this version writes, and the last one that it reads."""

MOST_ENTRIES: Final = 5_000
"""Entries in a journal: a hundred long evenings. What stands beyond them is not read."""

LONGEST_LINE: Final = 1 << 14
"""Bytes in a line, newline included. What a player writes is kept to less (see `LONGEST_TEXT`)."""

LONGEST_TEXT: Final = 1_000
"""Characters of a note or an answer that are kept: in JSON they take 6,000 bytes at the most."""

_T = TypeVar("_T")


class Header(Struct, frozen=True):
    """A journal's first line: which play this is.

    `started` is the local time as the caller wrote it; it is only ever shown. `title` is the
    scenario's, for a list that need not open the scenario.
    """

    journal: int
    casebook: str
    scenario: str
    title: str
    edition: int
    digest: str
    seed: Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]
    started: str

    @property
    def name(self) -> str:
        """The scenario's full name, `casebook/scenario`: to be looked up, never to be opened."""
        return f"{self.casebook}/{self.scenario}"


class _Numbered(Struct, frozen=True):
    n: int


class _Format(Struct, frozen=True):
    journal: int


class UnreadableLineError(InputError):
    """The bytes are not such a line."""

    def __init__(self) -> None:
        super().__init__("This is not a line of a journal.")


_entry = msgspec.json.Decoder[Entry](Entry)
_numbered = msgspec.json.Decoder(_Numbered)
_header = msgspec.json.Decoder(Header)
_format = msgspec.json.Decoder(_Format)


def header_line(header: Header) -> bytes:
    """The first line, newline included."""
    return msgspec.json.encode(header) + b"\n"


def entry_line(number: int, entry: Entry) -> bytes:
    """The line of the entry with this number (the first is 1), newline included."""
    return msgspec.json.encode({"n": number, **msgspec.to_builtins(entry)}) + b"\n"


def format_in(line: bytes) -> int:
    """The journal format that a header line names; raises UnreadableLineError."""
    return _decoded(_format, line).journal


def header_in(line: bytes) -> Header:
    """The header that a line holds, fit to be shown; raises UnreadableLineError."""
    header = _decoded(_header, line)
    shown = {name: printable(getattr(header, name)) for name in ("casebook", "scenario", "title")}
    return msgspec.structs.replace(header, **shown, started=printable(header.started))


def entry_in(line: bytes, number: int) -> Entry:
    """The entry that a line holds, fit to be shown.

    Raises:
        UnreadableLineError: The line is no entry, or not the one with this number.
    """
    if number > MOST_ENTRIES or _decoded(_numbered, line).n != number:
        raise UnreadableLineError
    return fit(_decoded(_entry, line))


def fit(entry: Entry) -> Entry:
    """The entry without control characters, and with what the player wrote kept to its length."""
    match entry:
        case Chose(scene, choice):
            return Chose(printable(scene), printable(choice))
        case Answered(question, answer):
            return Answered(printable(question), _fit_answer(answer))
        case Noted(text):
            return Noted(fit_text(text))
        case _:
            return entry


def fit_text(text: str) -> str:
    """What a player wrote, on one line, without control characters, kept to `LONGEST_TEXT`."""
    return printable(text).strip()[:LONGEST_TEXT].rstrip()


def _fit_answer(answer: Answer | None) -> Answer | None:
    match answer:
        case str():
            return fit_text(answer)
        case dict():
            return {printable(name): share for name, share in answer.items()}
        case None:
            return None


def _decoded(decoder: msgspec.json.Decoder[_T], line: bytes) -> _T:
    if len(line) > LONGEST_LINE:
        raise UnreadableLineError
    try:
        return decoder.decode(line)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise UnreadableLineError from error
