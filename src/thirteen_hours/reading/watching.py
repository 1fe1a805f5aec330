"""Watching files that an author has open: what was changed, as soon as a save is whole."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

EVERY: Final = 0.05
"""Seconds between two looks."""

SETTLED: Final = 0.02
"""Seconds for which nothing may change before a save counts as whole."""

PATIENCE: Final = 0.25
"""The same, where a file has lost so much that the rest of it may be still to come."""

_LEAST: Final = 0.75
"""The part of a file that a save seldom goes below: somebody changes a word, or writes on."""

WATCHED: Final = (".yaml", ".yml", ".lock")
"""How the names of the files end that a casebook is made of, or was meant to be."""

_DEEPEST: Final = 6
"""Folders below the watched one that are looked into: a folder of casebooks has no more."""

_MOST: Final = 4_000
"""Files that are looked at; somebody may watch the root of a large disk."""

Stamps = dict[Path, tuple[int, int, int]]
"""What tells one state of a file from another: the time of its change, its size, and which it is.

The last is there for editors that write a new file and give it the old one's name.
"""


def watch(
    paths: Callable[[], Iterable[Path]],
    *,
    since: Stamps | None = None,
    stopped: Callable[[], bool] = lambda: False,
    pause: Callable[[float], None] = time.sleep,
) -> Iterator[frozenset[Path]]:
    """The files that were changed, made or deleted, save by save, until `stopped` says so.

    A save is told when a second look finds the files as the first did: an editor that writes
    several is waited for. One that empties a file before it writes it, or takes it away for a
    moment, is waited for longer.

    Args:
        paths: The files, and folders with what is in them; asked before every look.
        since: The state that is known already; without it, that at the first look.
        stopped: Whether to stop; asked before every look.
        pause: Waits for so many seconds.
    """
    told = seen = stamps(paths()) if since is None else since
    quiet = 0.0
    while not stopped():
        wait = EVERY if seen == told else SETTLED
        pause(wait)
        now = stamps(paths())
        quiet = quiet + wait if now == seen else 0.0
        seen = now
        if now != told and quiet >= (PATIENCE if _may_be_half(told, now) else SETTLED):
            yield _changed(told, now)
            told = now


def stamps(paths: Iterable[Path]) -> Stamps:
    """The state of every watched file; one that cannot be looked at is not there."""
    found: Stamps = {}
    for path in paths:
        for file in _files(path):
            try:
                status = file.stat()
            except OSError:
                continue
            found[file] = (status.st_mtime_ns, status.st_size, status.st_ino)
            if len(found) >= _MOST:
                return found
    return found


def _files(path: Path, depth: int = 0) -> Iterator[Path]:
    """The file, or the watched files in a folder; links to folders are not followed."""
    try:
        with os.scandir(path) as entries:
            inside = list(entries)
    except NotADirectoryError:
        yield path
        return
    except OSError:
        return
    for entry in inside:
        if entry.name.startswith("."):
            continue
        if entry.name.lower().endswith(WATCHED):
            yield Path(entry.path)
        elif depth < _DEEPEST and entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path), depth + 1)


def _may_be_half(before: Stamps, now: Stamps) -> bool:
    """Whether a file is gone, or has lost a good part, as in the middle of a save."""
    return any(
        path not in now or now[path][1] < size * _LEAST for path, (_, size, _) in before.items()
    )


def _changed(before: Stamps, now: Stamps) -> frozenset[Path]:
    return frozenset(
        path for path in before.keys() | now.keys() if before.get(path) != now.get(path)
    )
