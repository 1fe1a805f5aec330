"""The lock of a casebook: what its passages were when somebody verified them against the text.

The text of a source never ships. What ships is the digest of it, and for every passage the digest
of its wording and the lines it stands on. A passage that has been altered since no longer matches,
on any machine and without the text. A lock is made only by verifying
(`thirteen_hours.evidence.verify`).
"""

from typing import Final

import msgspec
from msgspec import Struct

from thirteen_hours.errors import InputError
from thirteen_hours.evidence.model import Evidence, Passage
from thirteen_hours.evidence.text import Lines, digest

FORMAT: Final = 1
"""The version of the lock's own format."""

LOCK_NAME: Final = "evidence.lock"
"""The name of the lock in the folder of its casebook."""


class LockError(InputError):
    """A lock that cannot be used: damaged, or of a format that this program does not know."""


class Locked(Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", omit_defaults=True):
    """One passage as it was verified: digests (SHA-256, hex), its length and its lines.

    `paragraph` is the digest of the paragraph's opening words as the passage gives them;
    `redacted` the digest of the words that mark an archive's cut after it.
    """

    wording: str
    paragraph: str
    lines: Lines
    words: int
    breaks_off: bool = False
    redacted: str = ""


class Extract(Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """A stretch of the text that one publication fills, and how many of its words are quoted."""

    sources: tuple[str, ...]
    lines: Lines
    words: int
    quoted: int


class Pinned(Struct, frozen=True, forbid_unknown_fields=True):
    """A passage from outside the text as it stood when the lock was made: digests (SHA-256, hex).

    It was not verified against the text; its source says how far it was checked.
    """

    wording: str
    paragraph: str


class TextLocked(Struct, frozen=True, forbid_unknown_fields=True):
    """The text that was at hand: the digest of its body (SHA-256, hex) and its number of lines."""

    digest: str
    lines: int


class Lock(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """All that was verified, by citation, in the order of the casebook.

    `outside` pins the passages that the text cannot verify, so that none of them changes unseen.
    """

    format: int
    text: TextLocked
    passages: dict[str, Locked]
    extracts: tuple[Extract, ...]
    outside: dict[str, Pinned] = {}


def written(lock: Lock) -> bytes:
    """The bytes of the lock's file: the same for the same lock, one passage a few lines."""
    return msgspec.json.format(msgspec.json.encode(lock), indent=2) + b"\n"


def read(data: bytes) -> Lock:
    """The lock that a file holds; raises LockError."""
    try:
        lock = msgspec.json.decode(data, type=Lock)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:  # the second is none of the first
        raise LockError(
            f"The lock of the evidence cannot be read: {error}.",
            hint="Make it again: thirteen-hours evidence lock --text FILE CASEBOOK",
        ) from None
    if lock.format != FORMAT:
        raise LockError(
            f"The lock of the evidence has format {lock.format}; this program knows {FORMAT}.",
            hint="Make it again: thirteen-hours evidence lock --text FILE CASEBOOK",
        )
    return lock


def to_lock(evidence: Evidence) -> dict[str, Passage]:
    """The passages that a lock must hold, by citation: all but those of outside sources."""
    return {
        passage.cite: passage
        for source in evidence.sources.values()
        if not source.outside
        for passage in source.passages.values()
    }


def to_pin(evidence: Evidence) -> dict[str, Passage]:
    """The passages of outside sources, by citation: those that a lock can only pin."""
    return {
        passage.cite: passage
        for source in evidence.sources.values()
        if source.outside
        for passage in source.passages.values()
    }


def pinned(passage: Passage) -> Pinned:
    """What the lock keeps of a passage from outside the text."""
    return Pinned(wording=digest(passage.text), paragraph=digest(passage.paragraph))


def locked(passage: Passage, lines: Lines, words: int) -> Locked:
    """What the lock keeps of a passage that was found on these lines."""
    return Locked(
        wording=digest(passage.text),
        paragraph=digest(passage.paragraph),
        lines=lines,
        words=words,
        breaks_off=passage.breaks_off,
        redacted=digest(passage.redacted) if passage.redacted else "",
    )
