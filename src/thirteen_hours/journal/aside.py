"""What cannot be used is set beside its journal. Nothing that a player wrote is ever deleted."""

import os
from pathlib import Path
from typing import Final

from thirteen_hours.journal.files import write
from thirteen_hours.journal.home import FILE_MODE

_MOST: Final = 1_000
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def set_aside(path: Path, data: bytes) -> Path:
    """Writes `data` into a new file beside the journal at `path`, and returns where.

    Raises:
        OSError: It could not be written whole (then no such file is left), or there are too many.
    """
    for number in range(1, _MOST):
        kept = path.with_name(f"{path.name}.aside-{number}")
        try:
            file = os.open(kept, _NEW, FILE_MODE)
        except FileExistsError:
            continue
        try:
            write(file, data)
            os.fsync(file)
        except OSError:
            kept.unlink(missing_ok=True)
            raise
        finally:
            os.close(file)
        return kept
    raise FileExistsError(0, "too many files were set aside", str(path))


def aside(path: Path) -> tuple[Path, ...]:
    """The files that were set aside beside the journal at `path`."""
    name = f"{path.name}.aside-"
    return tuple(sorted(each for each in path.parent.iterdir() if each.name.startswith(name)))
