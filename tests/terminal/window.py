"""A window of its own: the game as a process in a pseudo-terminal of POSIX."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_CONTROL: Final = re.compile(rb"\x1b(\[[0-9;?>$]*[a-zA-Z]|[@-Z\\-_]|\][^\x07]*\x07)")
PATIENCE: Final = 30.0
"""Seconds in which anything must have come; a machine that tests may be a slow one."""


class Window:
    """Runs the game in a window of some columns and lines, and reads what is drawn there."""

    def __init__(self, *arguments: str | Path, size: tuple[int, int] = (80, 24)) -> None:
        self.data = b""
        self.pid, self._file = pty.fork()
        if not self.pid:
            # The window has its size before the program is there to ask for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            # Given, and not taken over. The size is the window's: readline, in the process that has
            # started this one, may have left one of its own in LINES and COLUMNS.
            around = {
                name: value
                for name, value in os.environ.items()
                if name not in {"LINES", "COLUMNS"}
            } | {"TERM": "xterm-256color", "THIRTEEN_HOURS_PLAIN": "0"}
            command = [sys.executable, "-m", "thirteen_hours", *map(str, arguments)]
            os.execve(sys.executable, command, around)  # noqa: S606 - our command, and no shell

    @property
    def text(self) -> str:
        """All that was drawn so far, without what says how and where."""
        return " ".join(_CONTROL.sub(b" ", self.data).decode("utf-8", "replace").split())

    def wait_for(self, text: str) -> None:
        """Reads until this text was drawn since the last key; fails when it never is."""
        until = time.monotonic() + PATIENCE
        while text not in self.text:
            assert time.monotonic() < until, f"{text!r} never came; there is {self.text[-500:]!r}"
            self._read(0.1)

    def press(self, keys: str) -> None:
        """Types something."""
        self.data = b""
        os.write(self._file, keys.encode())

    def end(self, how: signal.Signals | None = None) -> int:
        """Its exit code, after that signal; reads all that it still draws."""
        if how is not None:
            os.kill(self.pid, how)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            self._read(0.05)
            if done:
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(self.text[-500:])

    def _read(self, wait: float) -> None:
        ready, _, _ = select.select([self._file], [], [], wait)
        if ready:
            try:
                self.data += os.read(self._file, 1 << 16)
            except OSError:
                # A window whose program has ended can be read no more.
                time.sleep(wait)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self._file)
