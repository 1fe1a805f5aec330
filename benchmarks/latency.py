"""How long from a key to the complete repaint, in a real pseudo-terminal.

    python benchmarks/latency.py [--plays 4] [--columns 120] [--lines 36]

Plays evenings: in every scene the mark is moved, a choice is taken, and now and then something is
looked up or taken back. The time runs from the key to the last byte of what is drawn in answer.
Prints median and 95th percentile for each kind of key and for all of them, in milliseconds, and the
largest memory in MB. Exits with 1 when the limits (20 ms, 40 ms, 50 MB) are not kept.
"""

import argparse
import statistics
import sys
import tempfile

from terminal import Terminal

MEDIAN, P95, MEMORY = 20.0, 40.0, 50.0
QUIET = 0.08
"""Seconds without a byte after which a repaint counts as complete."""

ENTER, DOWN, BACK = "\r", "\x1b[B", "\x1b"
DECISIONS = 10


class Measured:
    """The times of each kind of key."""

    def __init__(self) -> None:
        self.times: dict[str, list[float]] = {}

    def press(self, terminal: Terminal, kind: str, keys: str) -> None:
        """Presses a key and notes the time, if anything was drawn."""
        answer = terminal.press(keys, quiet=QUIET)
        if answer.data:
            self.times.setdefault(kind, []).append(answer.seconds * 1000)

    @property
    def all(self) -> list[float]:
        """The times of all keys."""
        return [each for times in self.times.values() for each in times]


def play(measured: Measured, terminal: Terminal, way: int) -> None:
    """Plays the first decisions of an evening; `way` says which."""
    terminal.frame("Begin")
    terminal.burst(quiet=1.0)
    terminal.press(ENTER, quiet=0.5)
    measured.press(terminal, "read on", " ")
    measured.press(terminal, "choose", "1")
    for scene in range(DECISIONS):
        measured.press(terminal, "move", "j")
        measured.press(terminal, "read on", " ")
        measured.press(terminal, "choose", str(1 + (scene * way) % 3))
        if scene % 3 == 1:
            measured.press(terminal, "take back", "u")
            measured.press(terminal, "choose", "1")
        if scene % 4 == 1:
            for kind, key in (("backlog", "b"), ("help", "?")):
                # Made when first asked for; that once is told apart.
                seen = kind in measured.times or f"{kind}, first" in measured.times
                measured.press(terminal, kind if seen and scene > 1 else f"{kind}, first", key)
                measured.press(terminal, "close", BACK)


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description="Time from a key to the complete repaint.")
    parser.add_argument("--plays", type=int, default=4)
    parser.add_argument("--columns", type=int, default=120)
    parser.add_argument("--lines", type=int, default=36)
    given = parser.parse_args()
    measured, memory = Measured(), 0.0
    command = [sys.executable, "-m", "thirteen_hours"]
    for way in range(1, given.plays + 1):
        with (
            tempfile.TemporaryDirectory() as home,
            Terminal(command, given.columns, given.lines, home=home) as terminal,
        ):
            play(measured, terminal, way)
            memory = max(memory, terminal.peak_memory())
    return _tell(measured, memory)


def _tell(measured: Measured, memory: float) -> int:
    for kind, times in measured.times.items():
        print(f"{kind:>16}: {_told(times)}")
    print(f"{'all':>16}: {_told(measured.all)}")
    print(f"peak {memory:.0f} MB (limits: median {MEDIAN:.0f}, p95 {P95:.0f} ms; {MEMORY:.0f} MB)")
    kept = statistics.median(measured.all) <= MEDIAN and _p95(measured.all) <= P95
    return int(not kept or memory > MEMORY)


def _told(times: list[float]) -> str:
    median, p95 = statistics.median(times), _p95(times)
    return f"median {median:5.1f} ms, p95 {p95:5.1f} ms, {len(times)} keys"


def _p95(times: list[float]) -> float:
    return sorted(times)[min(int(len(times) * 0.95), len(times) - 1)]


if __name__ == "__main__":
    sys.exit(main())
