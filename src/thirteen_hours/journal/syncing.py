"""Asking the disk to keep what was written, without letting the player wait for it."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread


class Syncing:
    """Synchronises an open file in a thread of its own, as often as it can keep up with."""

    def __init__(self, file: int, folder: Path) -> None:
        """For a file that is open, in `folder`."""
        self._file = file
        self._folder = folder
        self._wanted = Event()
        self._closing = False
        self._thread: Thread | None = None
        self._failure: OSError | None = None

    def want(self) -> None:
        """Asks for one more synchronisation; returns at once."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()
        self._wanted.set()

    def failure(self) -> OSError | None:
        """Why the disk did not keep what it was given, told once; None when it did."""
        failure, self._failure = self._failure, None
        return failure

    def close(self) -> None:
        """Returns when everything written so far has been synchronised."""
        if self._thread is not None:
            self._closing = True
            self._wanted.set()
            self._thread.join()

    def _run(self) -> None:
        _sync_folder(self._folder)
        closing = False
        while not closing:
            self._wanted.wait()
            self._wanted.clear()
            closing = self._closing
            try:
                os.fsync(self._file)
            except OSError as error:
                self._failure = error


def _sync_folder(folder: Path) -> None:
    """Asks the disk to keep the name of a new file too; systems that cannot do without."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)
