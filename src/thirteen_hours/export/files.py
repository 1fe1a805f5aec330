"""Writing a file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from thirteen_hours.errors import InputError


class SaveError(InputError):
    """A file cannot be written where it was asked for."""


def save(content: str | bytes, path: Path) -> None:
    """Writes a file in UTF-8; one that stood there before is replaced only when all is written.

    Raises:
        SaveError: the folder is missing or closed to us, the path is a folder, or the disk is full.
    """
    data = content.encode() if isinstance(content, str) else content
    if path.is_dir():
        raise SaveError("This is a folder, where a file is to be written.", place=str(path))
    temporary = ""
    try:
        with NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name[:40]}.", delete=False
        ) as file:
            temporary = file.name
            file.write(data)
        Path(temporary).chmod(_mode(path))
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink()
        reason = error.strerror or "the system gave no reason"
        raise SaveError(f"This file cannot be written: {reason}.", place=str(path)) from error


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
