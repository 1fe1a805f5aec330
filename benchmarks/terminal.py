"""A pseudo-terminal with a program in it: what it writes, when it wrote it, and what is typed."""

import fcntl
import os
import pty
import resource
import select
import struct
import termios
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

_ASKED_FOR_SYNC = b"\x1b[?2026$p"
_HAS_SYNC = b"\x1b[?2026;2$y"
_UNUSUAL = {"NO_COLOR", "TEXTUAL", "PYTHONDONTWRITEBYTECODE"}
_REST = 0.1
"""Seconds without a byte after which an answer counts as complete."""

_FRAME_ENDS = b"\x1b[?2026l"


@dataclass(frozen=True, slots=True)
class Burst:
    """What was written until the terminal fell quiet; `seconds` is the time to its last byte."""

    data: bytes
    seconds: float


class Terminal:
    """Runs a command in a pseudo-terminal of a given size."""

    def __init__(self, command: list[str], columns: int, lines: int, *, home: str) -> None:
        self._started = time.perf_counter()
        self.pid, self._file = pty.fork()
        if not self.pid:
            # The child's window has its size before the program is there to ask for it.
            size = struct.pack("HHHH", lines, columns, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            surroundings = {k: v for k, v in os.environ.items() if k not in _UNUSUAL}
            surroundings |= {
                "TERM": "xterm-256color",
                "COLORTERM": "truecolor",
                "THIRTEEN_HOURS_HOME": home,
                "THIRTEEN_HOURS_PLAIN": "0",
                # Compiled modules are kept, as an installed program's are, and not in the checkout.
                "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled"),
            }
            os.execvpe(command[0], command, surroundings)  # noqa: S606 - our own command, and no shell

    def frame(self, text: str, *, limit: float = 20.0) -> Burst:
        """Reads until the frame is complete in which this text first stands."""
        data, wanted = b"", text.encode()
        while time.perf_counter() - self._started < limit:
            if read := self._read(limit):
                data += read
                if wanted in data and _FRAME_ENDS in data[data.index(wanted) :]:
                    return Burst(data, time.perf_counter() - self._started)
        raise TimeoutError(f"{text!r} never came")

    def burst(self, *, quiet: float, limit: float = 10.0) -> Burst:
        """Reads until nothing has come for `quiet` seconds after the first byte."""
        data, last = b"", self._started
        while time.perf_counter() - self._started < limit:
            if read := self._read(quiet):
                last = time.perf_counter()
                data += read
            elif data:
                break
        return Burst(data, last - self._started)

    def _read(self, wait: float) -> bytes:
        """What comes within `wait` seconds; empty for nothing."""
        ready, _, _ = select.select([self._file], [], [], wait)
        if not ready:
            return b""
        try:
            read = os.read(self._file, 1 << 16)
        except OSError:
            return b""
        if _ASKED_FOR_SYNC in read:
            os.write(self._file, _HAS_SYNC)
        return read

    def press(self, keys: str, *, quiet: float) -> Burst:
        """Types something, and reads what is drawn in answer."""
        self._started = time.perf_counter()
        os.write(self._file, keys.encode())
        return self.burst(quiet=quiet, limit=2.0)

    def after(self, deed: Callable[[], object], *, until: str, limit: float = 20.0) -> Burst:
        """Does something, and reads until this text has come and nothing comes after it."""
        data, wanted = b"", until.encode()
        self._started = last = time.perf_counter()
        deed()
        while time.perf_counter() - self._started < limit:
            if read := self._read(_REST):
                last = time.perf_counter()
                data += read
            elif wanted in data:
                return Burst(data, last - self._started)
        raise TimeoutError(f"{until!r} never came")

    def processor(self) -> float:
        """The milliseconds of processor that the program has had so far; 0 where it is not told."""
        told = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(each.read_text(encoding="ascii").split()[0]) for each in told) / 1e6

    def peak_memory(self) -> float:
        """The largest memory that the program has had so far, in MB."""
        status = Path(f"/proc/{self.pid}/status")
        if status.is_file():
            for line in status.read_text(encoding="ascii").splitlines():
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
        return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self._file)
