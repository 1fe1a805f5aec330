"""How long until the first frame: the game's against a bare Textual app's, side by side.

    python benchmarks/startup.py [--rounds 15] [--columns 120] [--lines 36]

Both are started by turns in a pseudo-terminal that answers as a modern one does. The first frame is
the first that has the app's own text in it, and it is there when the terminal is told that it is.
Prints the median of each in milliseconds, their ratio, and the largest memory of each in MB. Exits
with 1 when the ratio is above the limit of 1.25.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from terminal import Terminal

LIMIT = 1.25
BARE = '''\
from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, Static


class Bare(App[None]):
    """A title, a few lines of text, and a footer."""

    BINDINGS = [("q", "quit", "Quit")]
    CSS = "Static { padding: 1 2; }"

    def compose(self) -> ComposeResult:
        yield Header()
        yield Static("He has his coat over his arm and does not put it down.")
        yield Static("1. Tell him the hemisphere voted it.")
        yield Footer()


if __name__ == "__main__":
    Bare().run()
'''
"""The bare app of twenty lines."""

Size = tuple[int, int]


def first_frame(command: list[str], text: str, size: Size, home: str) -> tuple[float, float]:
    """Seconds to the complete first frame, and the peak memory in MB once all is at rest."""
    with Terminal(command, *size, home=home) as terminal:
        frame = terminal.frame(text)
        terminal.burst(quiet=0.5)
        return frame.seconds, terminal.peak_memory()


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description="Time to the first frame, against a bare app.")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--columns", type=int, default=120)
    parser.add_argument("--lines", type=int, default=36)
    given = parser.parse_args()
    size = (given.columns, given.lines)
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        commands = {
            "bare": ([sys.executable, str(bare)], "Tell him"),
            "game": ([sys.executable, "-m", "thirteen_hours"], "Begin"),
        }
        found: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for round_ in range(given.rounds + 1):
            for name, (command, text) in commands.items():
                measured = first_frame(command, text, size, folder)
                if round_:  # the first round fills the caches
                    found[name].append(measured)
    return _tell(found)


def _tell(found: dict[str, list[tuple[float, float]]]) -> int:
    medians = {name: statistics.median(each[0] for each in rows) for name, rows in found.items()}
    for name, rows in found.items():
        memory = max(each[1] for each in rows)
        print(f"{name}: first frame {medians[name] * 1000:.0f} ms, peak {memory:.0f} MB")
    ratio = medians["game"] / medians["bare"]
    print(f"ratio {ratio:.2f} (limit {LIMIT})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
