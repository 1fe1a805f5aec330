"""Journals as open files: made under a new name or opened again, locked, written whole."""

import os
import stat
from pathlib import Path
from typing import Final

from thirteen_hours.journal.errors import InUseError, NotAJournalError
from thirteen_hours.journal.home import FILE_MODE
from thirteen_hours.journal.lock import lock

LARGEST: Final = 1 << 22
"""Bytes in a journal, several hundred times those of an evening. A larger file is not read."""

SUFFIX: Final = ".jsonl"

_MOST_ALIKE: Final = 1_000
_BINARY: Final = getattr(os, "O_BINARY", 0)
_NOT_WAITING: Final = getattr(os, "O_NONBLOCK", 0)
"""Without it, opening a named pipe would wait for somebody to write into it."""
_READ: Final = os.O_RDONLY | _BINARY | _NOT_WAITING
_APPEND: Final = os.O_RDWR | os.O_APPEND | _BINARY
_NEW: Final = _APPEND | os.O_CREAT | os.O_EXCL


def open_to_read(path: Path) -> int:
    """Opens an ordinary file of bounded size; raises NotAJournalError."""
    return _checked(_opened(path, _READ), path)


def open_to_append(path: Path) -> int:
    """Opens and locks a journal; raises InUseError and NotAJournalError."""
    file = _checked(_opened(path, _APPEND | _NOT_WAITING), path)
    if lock(file):
        if os.fstat(file).st_nlink:
            return file
        os.close(file)
        raise missing(path)
    os.close(file)
    raise InUseError(
        "This evening is being played in another window.",
        place=str(path),
        hint="Go on there, or close it first.",
    )


def make(folder: Path, stem: str) -> tuple[Path, int]:
    """Makes, opens and locks a journal of a new name; raises OSError when it cannot be made."""
    for number in range(1, _MOST_ALIKE):
        path = folder / f"{stem}{f'-{number}' if number > 1 else ''}{SUFFIX}"
        try:
            file = os.open(path, _NEW, FILE_MODE)
        except FileExistsError:
            continue
        if lock(file):
            return path, file
        os.close(file)
    raise FileExistsError(0, "too many journals of one name", str(folder))


def write(file: int, data: bytes) -> None:
    """Hands all of `data` to the operating system; raises OSError when it takes only a part."""
    while data:
        data = data[os.write(file, data) :]


def read_from(file: int, start: int = 0) -> bytes:
    """The bytes of an open file from `start` on, `LARGEST` at the most."""
    os.lseek(file, start, os.SEEK_SET)
    pieces: list[bytes] = []
    left = LARGEST
    while left and (piece := os.read(file, min(left, 1 << 20))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def missing(path: Path) -> NotAJournalError:
    """The error for a journal that is not there."""
    return NotAJournalError("There is no such journal.", place=str(path))


def unopened(path: Path, error: OSError | ValueError) -> NotAJournalError:
    """The error for a journal that cannot be opened, with the system's reason in it."""
    reason = getattr(error, "strerror", None) or type(error).__name__
    return NotAJournalError(f"This journal cannot be opened ({reason}).", place=str(path))


def _opened(path: Path, flags: int) -> int:
    try:
        return os.open(path, flags)
    except FileNotFoundError as error:
        raise missing(path) from error
    except (OSError, ValueError) as error:
        raise unopened(path, error) from error


def _checked(file: int, path: Path) -> int:
    status = os.fstat(file)
    if stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST:
        return file
    os.close(file)
    if stat.S_ISREG(status.st_mode):
        raise NotAJournalError("This file is too large to be a journal.", place=str(path))
    raise NotAJournalError("This is no ordinary file, so it is no journal.", place=str(path))
