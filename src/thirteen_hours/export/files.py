"""Writing a file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from thirteen_hours.errors import InputError
from thirteen_hours.reading.files import is_inside


class SaveError(InputError):
    """A file cannot be written where it was asked for."""


def save(content: str | bytes, path: Path) -> None:
    """Writes a file in UTF-8; one that stood there before is replaced only when all is written.

    What is no ordinary file (a terminal, a pipe) is written to and never replaced.

    Raises:
        SaveError: the folder is missing or closed to us, the path is a folder, or the disk is full.
    """
    data = content.encode() if isinstance(content, str) else content
    if path.is_dir():
        raise SaveError("This is a folder, where a file is to be written.", place=str(path))
    target = path.resolve()
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(data, target)
    except OSError as error:
        reason = error.strerror or "the system gave no reason"
        raise SaveError(f"This file cannot be written: {reason}.", place=str(path)) from error


def unlike(content: str, path: Path) -> bool:
    """Whether a file is missing, or holds something else than this text."""
    try:
        return path.read_bytes() != content.encode()
    except OSError:
        return True


def made(folder: Path, *, within: Path) -> Path:
    """Returns the folder after making it where it was missing.

    Raises:
        SaveError: It cannot be made, or a link leads it out of `within`.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or "the system gave no reason"
        raise SaveError(f"This folder cannot be made: {reason}.", place=str(folder)) from error
    if not is_inside(folder, within):
        raise SaveError(
            "This is a link that leads out of the casebook’s folder.", place=str(folder)
        )
    return folder


def _replace(data: bytes, target: Path) -> None:
    """Writes beside the target, then takes its place; leaves nothing behind when that fails."""
    prefix = f".{target.name[:40]}."
    with NamedTemporaryFile(dir=target.parent, prefix=prefix, delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(data)
            file.flush()
            temporary.chmod(_mode(target))
            temporary.replace(target)
        except OSError:
            with suppress(OSError):
                temporary.unlink()
            raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    with suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
