"""The proof beside its peers, in one table.

    python benchmarks/explore.py [--spin SPIN] [--inkjs FOLDER] [--choicescript FOLDER]
                                 [--small] [CASEBOOK]

Whole state spaces are measured against SPIN, the model checker (Debian: `apt-get install spin
gcc`), on the same scenarios; random plays against inkjs (`npm install inkjs` in FOLDER) and
ChoiceScript's `randomtest` (a checkout in FOLDER), on the same stories. What is not there is
skipped with a word.
CASEBOOK is a folder whose scenarios are proved as they stand, and several evenings long. Every
measurement has a process of its own. Times are seconds of the processor, in user and system mode,
so that what else the machine has to do counts little; of several runs the least is told. `--small`
leaves out what takes minutes.
"""

import argparse
import json
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from casebooks import checked, loaded, written
from players import all_at_once, choicescript, inkjs, on_the_engine, one_by_one
from promela import promela
from prove import FAMILIES, made
from stories import winding

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.folder import read_casebook
from thirteen_hours.scenario.model import Scenario

SIZES: Final = {"dense": (8, 11, 12, 18), "sparse": (9, 11, 13, 15)}
"""Layers that make about 10^4, 10^5, 10^6 and 10^7 states with nothing forgotten."""

PLAYS: Final = 10_000
_AGAIN: Final = 1_000_000
"""Up to so many states a measurement is made three times."""


def main() -> None:
    """Measures, and prints a line as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--spin", default=shutil.which("spin"))
    parser.add_argument("--inkjs", type=Path)
    parser.add_argument("--choicescript", type=Path)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("casebook", type=Path, nargs="?")
    asked = parser.parse_args()
    for lines in (spaces(asked), stories(asked), reading(asked)):
        for line in lines:
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()


# --- Whole spaces --------------------------------------------------------------------------------


def ours(
    family: str, size: int, casebook: Path | None = None, *, remember: bool = False
) -> dict[str, Any]:
    """One proof in a process of its own, from its start to the verdict."""
    script = str(Path(__file__).with_name("prove.py"))
    options = ["--remember"] if remember else []
    named = [str(casebook)] if casebook else []
    command = [sys.executable, script, *options, family, str(size), *named]
    best: dict[str, Any] = {}
    for _ in range(3):
        out, seconds, megabytes = ran(command)
        found = {**json.loads(out), "command": seconds, "megabytes": megabytes}
        if not best or found["command"] < best["command"]:
            best = {**found, "search": min(found["search"], best.get("search", math.inf))}
        if found["states"] > _AGAIN:
            break
    return best


def ran(command: list[str], folder: Path | None = None) -> tuple[str, float, int]:
    """What a command prints, the seconds of the processor that it takes, and its most memory."""
    with tempfile.TemporaryFile("w+") as out:
        child = subprocess.Popen(command, cwd=folder, stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read()
    if child.returncode:
        raise SystemExit(f"{command[0]} ended with {child.returncode}: {text[-500:]}")
    return text, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


def spin_of(scenario: Scenario, spin: str, states: int) -> dict[str, Any]:
    """The same by SPIN: the model made, compiled and run; and its memory when it compresses."""
    bits = max(18, math.ceil(math.log2(states)))
    run = ["./pan", "-m1000000", f"-w{bits}"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Nothing may be forgotten on its side either: it hides what is never read unless told.
        (folder / "model.pml").write_text(promela(compile_scenario(scenario)))
        _, making, _ = ran([spin, "-o1", "-o2", "-a", "model.pml"], folder)
        build = ["gcc", "-O2", "-DSAFETY", "-DMEMLIM=16000", "-o", "pan", "pan.c"]
        _, compiling, _ = ran(build, folder)
        out, search, megabytes = ran(run, folder)
        if states <= _AGAIN:
            search = min(search, *(ran(run, folder)[1] for _ in range(2)))
        ran([*build, "-DCOLLAPSE"], folder)
        _, collapsed, less = ran(run, folder)
    found = re.search(r"(\d+) states, stored", out)
    stored = int(found[1]) if found else 0
    command = making + compiling + search
    return {
        "states": stored,
        "search": search,
        "command": command,
        "megabytes": megabytes,
        "collapsed": collapsed,
        "less": less,
    }


def spaces(asked: argparse.Namespace) -> Iterator[str]:
    """A line for each space: ours, SPIN's, and how they compare."""
    yield (
        f"{'whole spaces':24}{'states':>11}{'transitions':>13}{'search s':>10}{'states/s':>12}"
        f"{'command s':>11}{'MB':>6} |{'SPIN s':>9}{'states/s':>11}{'command s':>11}{'MB':>6}"
        f"{'COLLAPSE s':>11}{'MB':>6} |{'search':>8}{'command':>9}"
    )
    if not asked.spin:
        yield "(no SPIN here: its columns stay empty)"
    for family, sizes in SIZES.items():
        for size in sizes[: 2 if asked.small else None]:
            yield from _space(asked, family, size)
    if asked.casebook:
        for name in read_casebook(asked.casebook, Report()).scenarios:
            for size in (0, 1, 2, 3)[: 2 if asked.small else None]:
                yield from _space(asked, name, size)


def _space(asked: argparse.Namespace, family: str, size: int) -> Iterator[str]:
    casebook = None if family in FAMILIES else asked.casebook
    slim = ours(family, size, casebook)
    yield _line(f"{family} {size or 'as is'}, forgetting", slim)
    if family not in FAMILIES and size != 1:
        return
    every = ours(family, size, casebook, remember=True)
    if not asked.spin:
        yield _line(f"{family} {size}", every)
        return
    spin = spin_of(made(family, size, casebook), asked.spin, every["states"])
    same = "" if spin["states"] == every["states"] else f"  SPIN has {spin['states']:,} states"
    yield (
        f"{_line(f'{family} {size}', every)} |{spin['search']:9.2f}"
        f"{spin['states'] / max(0.005, spin['search']):11,.0f}{spin['command']:11.2f}"
        f"{spin['megabytes']:6,}{spin['collapsed']:11.2f}{spin['less']:6,} |"
        f"{spin['search'] / every['search']:7.1f}x{spin['command'] / every['command']:8.1f}x{same}"
    )


def _line(name: str, found: dict[str, Any]) -> str:
    return (
        f"{name:24}{found['states']:11,}{found['transitions']:13,}{found['search']:10.3f}"
        f"{found['states'] / found['search']:12,.0f}{found['command']:11.2f}"
        f"{found['megabytes']:6,}{' cut' if found['stopped'] else ''}"
    )


# --- Stories -------------------------------------------------------------------------------------


def stories(asked: argparse.Namespace) -> Iterator[str]:
    """A line for each size of story: random plays a second, and what the proof takes."""
    yield ""
    yield (
        f"{'random plays a second':24}{'engine':>9}{'step by step':>14}{'at once':>10} |"
        f"{'inkjs':>8}{'ChoiceScript':>14} |{'proof s':>9}{'10,000 plays of ChoiceScript s':>32}"
        f"{'and what they miss':>20}"
    )
    for size in (100, 1_000, 10_000):
        story = winding(size)
        table = compile_scenario(story)
        fast, _ = all_at_once(table, 20 * PLAYS)
        _, part = all_at_once(table, PLAYS)
        proof = ours("winding", size)
        taken = size * 3 - proof["never taken"]
        plays = 300 if asked.small else 3_000
        ink = inkjs(story, asked.inkjs, plays) if asked.inkjs else math.nan
        script = math.nan
        if asked.choicescript:
            script = choicescript(story, asked.choicescript, plays)
        missed = 1 - part * size * 3 / max(1, taken)
        yield (
            f"{size:8,} passages       {on_the_engine(table):9,.0f}"
            f"{one_by_one(table):14,.0f}{fast:10,.0f} |{ink:8,.0f}{script:14,.0f} |"
            f"{proof['command']:9.2f}{PLAYS / script:32.1f}{missed:19.1%}"
        )


# --- Reading -------------------------------------------------------------------------------------


def reading(asked: argparse.Namespace) -> Iterator[str]:
    """A line for each size: casebooks read, typed and checked, beside PyYAML building its dicts."""
    yield ""
    yield f"{'casebooks':24}{'MB':>7}{'checked s':>11}{'CSafeLoader s':>15}{'ratio':>8}"
    for size in (1_000,) if asked.small else (1_000, 10_000):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "story"
            text = written(winding(size), folder)
            with collector_paused():
                ours_ = checked(folder)
            theirs = loaded(text)
        yield (
            f"{size:8,} scenes         {len(text) / 1e6:7.1f}{ours_:11.2f}{theirs:15.2f}"
            f"{ours_ / theirs:8.2f}"
        )


if __name__ == "__main__":
    main()
