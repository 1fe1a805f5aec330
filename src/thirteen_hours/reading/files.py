"""Reading one file, or the names in one folder: bounded, UTF-8, and never outside the folder."""

from pathlib import Path
from typing import Final

from thirteen_hours.errors import InputError

LARGEST: Final = 4_000_000
"""Bytes in the largest file that is read: some eighty times the text of a long evening."""

MOST_FILES: Final = 2_000
"""Files in the largest casebook that is read."""


def read_text(path: Path, limit: int = LARGEST) -> str:
    """The text of a file, without a byte order mark, every line end a newline.

    Raises:
        InputError: when there is no such file, when it is a folder, larger than `limit` bytes,
            not text in UTF-8, or cannot be read.
    """
    data = read_bytes(path, limit)
    if b"\0" in data:
        raise InputError(
            "This is not a text file in UTF-8.",
            place=str(path),
            hint="If it is text, save it as UTF-8 in your editor.",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"Line {line} is not text in UTF-8.",
            place=str(path),
            hint="Save the file as UTF-8 in your editor.",
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_bytes(path: Path, limit: int = LARGEST) -> bytes:
    """The bytes of a file; raises InputError as `read_text` does."""
    if path.is_dir():
        raise InputError("This is a folder, where a file is needed.", place=str(path))
    if path.exists() and not path.is_file():
        raise InputError("This is not an ordinary file.", place=str(path))
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise InputError("There is no such file.", place=str(path)) from error
    except OSError as error:
        reason = error.strerror or "the system gave no reason"
        raise InputError(f"This cannot be read: {reason}.", place=str(path)) from error
    if len(data) > limit:
        raise InputError(
            f"This file is larger than {limit:,} bytes, the most that is read.",
            place=str(path),
            hint="Divide a long scenario into chapters, a file each.",
        )
    return data


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a path, with every link in it followed, leads to something in the folder."""
    resolved = _resolved(folder)
    return resolved is not None and _leads_into(path, resolved)


def _leads_into(path: Path, resolved: Path) -> bool:
    found = _resolved(path)
    return found is not None and found.is_relative_to(resolved)


def _resolved(path: Path) -> Path | None:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links that lead round in a circle
        return None


def files_in(folder: Path, pattern: str = "*.yaml", *, within: Path | None = None) -> list[Path]:
    """The files of a folder that match, sorted by name; hidden ones are passed over.

    Links that lead out of it are passed over; out of `within`, where that is given.

    Raises:
        InputError: when the folder cannot be read, or holds more than `MOST_FILES` such files.
    """
    bounds = _resolved(within or folder)
    if bounds is None:
        return []
    try:
        found = sorted(
            path
            for path in folder.glob(pattern)
            if not path.name.startswith(".") and path.is_file() and _leads_into(path, bounds)
        )
    except OSError as error:
        reason = error.strerror or "the system gave no reason"
        raise InputError(f"This folder cannot be read: {reason}.", place=str(folder)) from error
    if len(found) > MOST_FILES:
        raise InputError(f"There are more than {MOST_FILES:,} files in here.", place=str(folder))
    return found
