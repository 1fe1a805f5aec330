"""What happens to a preview, in the order in which it happens: lines typed and files saved."""

import os
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Final

from thirteen_hours.reading.printable import printable
from thirteen_hours.reading.watching import Stamps, stamps, watch

Event = str | frozenset[Path]
"""A line, without its end; or the files that were saved together."""

_AT_ONCE: Final = 4_096
_LONGEST: Final = 10_000
"""Bytes of a line that are read; the rest of a longer one is let go."""
_PATIENCE: Final = 0.5
"""Seconds after which one looks up: on some systems waiting for longer cannot be interrupted."""


def events(keyboard: int, folder: Path) -> Iterator[Event]:
    """Lines from the file descriptor `keyboard` and saves in `folder`, until the lines end.

    Both are listened to from the call on, so that nothing is missed before the first is asked for.
    """
    queue: Queue[Event | None] = Queue()
    known = stamps((folder,))
    Thread(target=_type_into, args=(queue, keyboard), daemon=True).start()
    Thread(target=_save_into, args=(queue, folder, known), daemon=True).start()
    return _until_the_end(queue)


def _until_the_end(queue: "Queue[Event | None]") -> Iterator[Event]:
    while True:
        try:
            event = queue.get(timeout=_PATIENCE)
        except Empty:
            continue
        if event is None:
            return
        yield event


def _save_into(queue: "Queue[Event | None]", folder: Path, known: Stamps) -> None:
    for changed in watch(lambda: (folder,), since=known):
        queue.put(changed)


def _type_into(queue: "Queue[Event | None]", keyboard: int) -> None:
    for line in lines(keyboard):
        queue.put(line)
    queue.put(None)


def lines(keyboard: int) -> Iterator[str]:
    """The lines that come from a file descriptor.

    Read past Python's own buffer: a thread that waits in that keeps the program from ending.
    """
    waiting = b""
    while read := _read(keyboard):
        *whole, waiting = (waiting + read).split(b"\n")
        yield from map(_line, whole)
        waiting = waiting[:_LONGEST]
    if waiting:
        yield _line(waiting)


def _read(keyboard: int) -> bytes:
    try:
        return os.read(keyboard, _AT_ONCE)
    except OSError:
        return b""


def _line(read: bytes) -> str:
    return printable(read[:_LONGEST].decode("utf-8", "replace")).strip()
