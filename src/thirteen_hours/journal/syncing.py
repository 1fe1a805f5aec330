"""Asking the disk to keep what was written, without letting the player wait for it."""

import os
from threading import Event, Thread


class Syncing:
    """Synchronises an open file in a thread of its own, as often as it can keep up with."""

    def __init__(self, file: int) -> None:
        self._file = file
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
        closing = False
        while not closing:
            self._wanted.wait()
            self._wanted.clear()
            closing = self._closing
            try:
                os.fsync(self._file)
            except OSError as error:
                self._failure = error
