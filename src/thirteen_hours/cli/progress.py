"""How far long work has come: a bar in a terminal, a line now and then in a pipe."""

import sys
import time
from collections.abc import Callable
from typing import Final, TextIO

_PATIENCE: Final = 1.0
"""Seconds before anything is shown: what takes less needs no bar."""

_OFTEN, _NOW_AND_THEN = 0.1, 5.0
_BAR: Final = 20

_ROOM: Final = 3
"""Columns that are left free for the `^C` that a terminal writes."""


class Progress:
    """Shows how far work has come on the standard error; `clear` takes it away again."""

    def __init__(
        self, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream or sys.stderr
        self._clock = clock
        self._next = clock() + _PATIENCE
        self._drawn = False

    def show(self, words: str, part: float) -> None:
        """Shows the words, and in a terminal the part of 1 that is done, unless it is too soon."""
        now = self._clock()
        if now < self._next:
            return
        if self._stream.isatty():
            self._next = now + _OFTEN
            filled = "#" * int(part * _BAR)
            line = f"[{filled:.<{_BAR}}] {words}"
            width = _width()
            self._stream.write(f"\r{line[:width]:<{width}}")
            self._drawn = True
        else:
            self._next = now + _NOW_AND_THEN
            self._stream.write(f"{words}\n")
        self._stream.flush()

    def clear(self) -> None:
        """Takes the bar away."""
        if self._drawn:
            self._stream.write(f"\r{'':{_width()}}\r")
            self._stream.flush()


def _width() -> int:
    from shutil import get_terminal_size

    return get_terminal_size().columns - _ROOM
