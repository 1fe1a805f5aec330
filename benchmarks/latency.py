"""How long from a key to the complete repaint, in a real pseudo-terminal.

    python benchmarks/latency.py [--plays 4] [--columns 120] [--lines 36]

Plays evenings with every kind of key that a player uses: in each scene the mark is moved, the text
is read on and a choice is taken; now and then a choice is taken back, and the papers are opened and
closed, by turns with their own key and with escape. The time runs from the key to the last byte of
what is drawn in answer; a key on which nothing is drawn is not counted.

Beside each kind stands a bare Textual app's same act, where it has one: another text in one widget,
a screen with one widget pushed and popped. A lone escape is waited after on any terminal that does
not write it in the modern way: the table has it by itself.

Prints for each kind of key and for all of them median and 95th percentile in milliseconds, the
median of the processor's milliseconds (which other programs do not disturb), and the largest memory
in MB; that of a first evening, which reads the casebook anew, stands beside it. Exits with 1 when
the limits (20 ms, 40 ms, 50 MB) are not kept.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from terminal import Burst, Terminal

MEDIAN, P95, MEMORY = 20.0, 40.0, 50.0
QUIET = 0.08
"""Seconds without a byte after which a repaint counts as complete."""

SETTLED = 1.0
"""Seconds without a byte after which all of the game is taken to be there."""

ENTER, ESCAPE = "\r", "\x1b"
DECISIONS = 10
PAPERS = {"backlog": ("b", "b"), "dossier": ("e", "e"), "help": ("?", "q")}
"""The keys that open them and close them."""

BARE = """\
from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widgets import Static

WORDS = "He has his coat over his arm and does not put it down. " * 30


class Paper(Screen[None]):
    BINDINGS = [("q,escape", "app.pop_screen", "Back")]

    def compose(self) -> ComposeResult:
        yield Static(WORDS)


class Bare(App[None]):
    BINDINGS = [("b", "push_screen('paper')", "Paper"), ("1", "choose", "Choose")]
    SCREENS = {"paper": Paper}

    def compose(self) -> ComposeResult:
        yield Static("Begin")

    def action_choose(self) -> None:
        self.turned = not getattr(self, "turned", False)
        self.query_one(Static).update(WORDS[self.turned * 55 :])


if __name__ == "__main__":
    Bare().run()
"""


class Measured:
    """The times of each kind of key, from key to repaint and of the processor."""

    def __init__(self) -> None:
        self.times: dict[str, list[float]] = {}
        self.work: dict[str, list[float]] = {}

    def press(self, terminal: Terminal, kind: str, keys: str) -> Burst:
        """Presses a key and notes the time, if anything was drawn."""
        before = terminal.processor()
        answer = terminal.press(keys, quiet=QUIET)
        if answer.data:
            self.times.setdefault(kind, []).append(answer.seconds * 1000)
            self.work.setdefault(kind, []).append(terminal.processor() - before)
        return answer

    def line(self, kind: str) -> str:
        """The figures of a kind of key; an empty kind is all of them."""
        times = self.times.get(kind) or [each for some in self.times.values() for each in some]
        work = self.work.get(kind) or [each for some in self.work.values() for each in some]
        return (
            f"median {statistics.median(times):5.1f} ms, p95 {p95(times):5.1f} ms,"
            f" processor {statistics.median(work):5.1f} ms, {len(times):3} keys"
        )


def play(measured: Measured, terminal: Terminal, way: int) -> None:
    """Plays the first decisions of an evening; `way` says which."""
    terminal.frame("Begin")
    terminal.burst(quiet=SETTLED)
    terminal.press(ENTER, quiet=0.5)
    for scene in range(DECISIONS):
        _read(measured, terminal)
        measured.press(terminal, "move", "j")
        measured.press(terminal, "choose", str(1 + (scene * way) % 3))
        if scene % 3 == 1:
            measured.press(terminal, "take back", "u")
            measured.press(terminal, "choose", "1")
        if scene % 4 == 1:
            for at, (paper, (key, close)) in enumerate(PAPERS.items()):
                measured.press(terminal, paper, key)
                by_escape = (at + scene + way) % 2
                kind = "close by escape" if by_escape else "close by key"
                measured.press(terminal, kind, ESCAPE if by_escape else close)


def _read(measured: Measured, terminal: Terminal) -> None:
    for _ in range(3):
        if "↓ more" not in measured.press(terminal, "read on", " ").data.decode(errors="replace"):
            break


def act(measured: Measured, terminal: Terminal, rounds: int = 12) -> None:
    """Does with the bare app what it can do."""
    terminal.frame("Begin")
    terminal.burst(quiet=SETTLED)
    for at in range(rounds):
        measured.press(terminal, "choose", "1")
        measured.press(terminal, "backlog", "b")
        if at % 2:
            measured.press(terminal, "close by escape", ESCAPE)
        else:
            measured.press(terminal, "close by key", "q")


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description="Time from a key to the complete repaint.")
    parser.add_argument("--plays", type=int, default=4)
    parser.add_argument("--columns", type=int, default=120)
    parser.add_argument("--lines", type=int, default=36)
    given = parser.parse_args()
    size = given.columns, given.lines
    game, bare, peaks = Measured(), Measured(), []
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "bare.py"
        script.write_text(BARE, encoding="utf-8")
        for way in range(given.plays + 1):
            with Terminal([sys.executable, "-m", "thirteen_hours"], *size, home=home) as terminal:
                # The first evening fills the caches: compiled modules, and the casebook.
                play(game if way else Measured(), terminal, way)
                peaks.append(terminal.peak_memory())
            with Terminal([sys.executable, str(script)], *size, home=home) as terminal:
                act(bare if way else Measured(), terminal)
    return _tell(game, bare, peaks)


def _tell(game: Measured, bare: Measured, peaks: list[float]) -> int:
    for kind in game.times:
        print(f"{kind:>16}: {game.line(kind)}")
        if kind in bare.times:
            print(f"{'a bare app':>16}: {bare.line(kind)}")
    print(f"{'all':>16}: {game.line('')}")
    times = [each for some in game.times.values() for each in some]
    memory = max(peaks[1:])
    print(f"peak {memory:.0f} MB, on a first evening {peaks[0]:.0f} MB")
    print(f"limits: median {MEDIAN:.0f} ms, p95 {P95:.0f} ms, {MEMORY:.0f} MB")
    kept = statistics.median(times) <= MEDIAN and p95(times) <= P95 and memory <= MEMORY
    return int(not kept)


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[min(int(len(times) * 0.95), len(times) - 1)]


if __name__ == "__main__":
    sys.exit(main())
