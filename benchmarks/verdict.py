"""How long a command takes from its start to its end: `check` to its verdict, and the others.

    python benchmarks/verdict.py [--rounds 20] [CASEBOOK ...]

Checks each casebook (without one: those that are shipped), in processes of their own, by turns with
`--version` and with the line mode up to its first question. The first round writes what Python and
the game keep, and does not count. Prints for each the median of the seconds on the wall, the least
and the most of them, the median of the seconds of the processor, and the last line that was said.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

SHIPPED: Final = [
    each.parent for each in sorted(Path(__file__).parents[1].glob("scenarios/*/casebook.yaml"))
]


class Run(NamedTuple):
    """One run of a command: seconds on the wall and of the processor, and its last line."""

    wall: float
    processor: float
    said: str


def run(arguments: list[str], home: Path) -> Run:
    """Runs the command in a fresh process, with nothing to type; evenings go to a new folder."""
    inherited = {name: each for name, each in os.environ.items() if not name.startswith("PYTHON")}
    with tempfile.TemporaryDirectory(dir=home) as data:
        folders = {"HOME": home, "XDG_CACHE_HOME": home, "XDG_DATA_HOME": data}
        before = _processor()
        begun = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "thirteen_hours", *arguments],
            env={**inherited, **{name: str(folder) for name, folder in folders.items()}},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        wall = time.perf_counter() - begun
        return Run(wall, _processor() - before, done.stdout.rstrip().rpartition("\n")[2])


def _processor() -> float:
    """Seconds of the processor that the processes which have ended took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Measures, and prints a line for each command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("casebooks", type=Path, nargs="*", default=SHIPPED)
    asked = parser.parse_args()
    commands = [["check", str(casebook)] for casebook in asked.casebooks]
    commands += [["--version"], ["play", "--plain"]]
    found: list[list[Run]] = [[] for _ in commands]
    with tempfile.TemporaryDirectory() as home:
        for _ in range(asked.rounds + 1):
            for command, runs in zip(commands, found, strict=True):
                runs.append(run(command, Path(home)))
    for command, runs in zip(commands, found, strict=True):
        print(_told(command, runs[1:]))


def _told(command: list[str], runs: list[Run]) -> str:
    wall = [each.wall for each in runs]
    return (
        f"{statistics.median(wall):.3f} s ({min(wall):.3f} to {max(wall):.3f}),"
        f" processor {statistics.median(each.processor for each in runs):.3f} s:"
        f" {' '.join(command)}: {runs[-1].said}"
    )


if __name__ == "__main__":
    main()
