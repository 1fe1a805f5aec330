"""How long from a save to the new report, in a real pseudo-terminal.

    python benchmarks/watching.py [--rounds 20] [--columns 120] [--lines 36] [CASEBOOK]

Copies a casebook (scenarios/october-27), and lets `check --watch` and `preview` look at the copy.
Then a letter or two are changed again and again: in a chapter, in a test plan, in a source; written
over the file, and written beside it and renamed, by turns. The time runs from the write or the
rename to the last byte of the new report.

Prints for each the median and the worst in milliseconds. Exits with 1 when the worst of one is over
the limit (300 ms).
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from terminal import Terminal

LIMIT = 300.0
ENDS = {"check": "Ctrl+C ends.", "preview": "? for help:"}
"""With what a report ends."""

PAUSE = 0.3
"""Seconds between a report and the next save: an author looks at it first."""


def written(path: Path, text: str) -> Callable[[], object]:
    """Writes over the file, as some editors do."""
    return lambda: path.write_text(text, encoding="utf-8")


def renamed(path: Path, text: str) -> Callable[[], object]:
    """Writes beside the file and renames, as others do."""
    beside = path.with_name(f"{path.name}.new")
    beside.write_text(text, encoding="utf-8")
    return lambda: beside.replace(path)


def places(casebook: Path) -> dict[str, tuple[Path, str, str]]:
    """For each kind of file one, and what is changed in it: these letters into those."""
    found = {
        "a chapter": (next(casebook.glob("*/20-*.yaml")), " the ", " this "),
        "a test plan": (next(casebook.glob("*/account-*.test.yaml")), "test: ", "test: A"),
        "a source": (next(casebook.glob("evidence/sources/*.yaml")), "stake: ", "stake: A"),
    }
    for path, before, _ in found.values():
        if before not in path.read_text(encoding="utf-8"):
            sys.exit(f"{path}: there is no {before!r} to change.")
    return found


def measured(command: list[str], ends: str, casebook: Path, given: argparse.Namespace) -> bool:
    """Measures one command, and prints; whether all was in time."""
    in_time = True
    with (
        tempfile.TemporaryDirectory() as home,
        Terminal(command, given.columns, given.lines, home=home) as terminal,
    ):
        terminal.after(lambda: None, until=ends)
        for what, (path, before, after) in places(casebook).items():
            whole = path.read_text(encoding="utf-8")
            texts = cycle((whole.replace(before, after, 1), whole))
            times = []
            for number in range(given.rounds):
                time.sleep(PAUSE)
                save = (written, renamed)[number // 2 % 2](path, next(texts))
                times.append(terminal.after(save, until=ends).seconds * 1000)
            median, worst = statistics.median(times), max(times)
            in_time &= worst <= LIMIT
            print(f"{command[3]:<8} {what:<12} median {median:4.0f} ms, worst {worst:4.0f} ms")
    return in_time


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description="Time from a save to the new report.")
    parser.add_argument("casebook", type=Path, nargs="?", default=Path("scenarios/october-27"))
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--columns", type=int, default=120)
    parser.add_argument("--lines", type=int, default=36)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        casebook = Path(folder) / given.casebook.name
        shutil.copytree(given.casebook, casebook)
        program = [sys.executable, "-m", "thirteen_hours"]
        chapter, _, _ = places(casebook)["a chapter"]
        checked = measured(
            [*program, "check", str(casebook), "--watch"], ENDS["check"], casebook, given
        )
        previewed = measured([*program, "preview", str(chapter)], ENDS["preview"], casebook, given)
    return 0 if checked and previewed else 1


if __name__ == "__main__":
    sys.exit(main())
