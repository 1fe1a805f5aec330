"""How fast stories of 100 to 10,000 passages compile and play, and how fast they are proved.

    python benchmarks/engine.py [--layers 9 12 14] [CASEBOOK]

The stories are generated and the same every time: three choices a passage, one of them guarded,
five tracks, eight endings. The proof walks layers of three scenes with four choices and seven
tracks of seven values, and the scenarios of CASEBOOK, a folder, if one is named. Times are of the
processor.
"""

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from stories import layered, winding

from thirteen_hours.engine.machine import machine_of
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import first_state, open_choices, take
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.proof.fact import Fact
from thirteen_hours.proof.facts import facts
from thirteen_hours.proof.figures import figures
from thirteen_hours.proof.space import Space, explore
from thirteen_hours.scenario.folder import read_casebook
from thirteen_hours.scenario.model import Scenario

Result = TypeVar("Result")

SECONDS = 2.0
"""So long random plays are played."""


def timed(work: Callable[[], Result]) -> tuple[Result, float]:
    """The result of some work, and the seconds that it took."""
    begun = time.process_time()
    return work(), time.process_time() - begun


def megabytes() -> int:
    """The most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def plays_a_second(table: Table) -> tuple[float, float]:
    """Random plays on the table, a second; and the decisions of one."""
    rolls = random.Random(1)
    plays = decisions = 0
    begun = time.process_time()
    while time.process_time() - begun < SECONDS:
        state = first_state(table)
        while choices := open_choices(table, state):
            state = take(table, state, choices[int(rolls.random() * len(choices))])
            decisions += 1
        plays += 1
    return plays / (time.process_time() - begun), decisions / plays


def live_choice(table: Table) -> float:
    """Milliseconds from a choice to the next page of a live play."""
    play = Play(table)
    begun = time.process_time()
    while not play.page.done:
        play.choose(play.page.open_options[0].id)
    return (time.process_time() - begun) * 1000 / len(play.taken)


def playing() -> Iterator[str]:
    """A line for each size of story."""
    yield "passages  compile ms  machine ms  plays/s  decisions  choice to page ms   MB"
    for size in (100, 1_000, 10_000):
        story = winding(size)
        table, compiling = timed(partial(compile_scenario, story))
        _, building = timed(partial(machine_of, table))
        speed, decisions = plays_a_second(table)
        yield (
            f"{size:8,} {compiling * 1000:11.1f} {building * 1000:11.1f} {speed:8,.0f}"
            f" {decisions:10.1f} {live_choice(table):18.3f} {megabytes():4}"
        )


def every_fact(space: Space) -> list[Fact]:
    """All that a space shows."""
    return list(facts(space))


def proving(named: dict[str, Scenario]) -> Iterator[str]:
    """A line for each scenario: its whole space, what it shows, and its figures."""
    yield "scenario            states  search s  states/s  facts s  figures s   MB"
    for name, scenario in named.items():
        table = compile_scenario(scenario)
        space, searching = timed(partial(explore, table))
        _, looking = timed(partial(every_fact, space))
        _, adding = timed(partial(figures, space))
        yield (
            f"{name:16} {len(space):9,} {searching:9.2f} {len(space) / searching:9,.0f}"
            f" {looking:8.2f} {adding:10.2f} {megabytes():4}{'' if space.complete else ' cut'}"
        )


def main() -> None:
    """Measures, and prints a line as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--layers", type=int, nargs="*", default=[9, 12, 14])
    parser.add_argument("casebook", type=Path, nargs="?")
    asked = parser.parse_args()
    named = {f"{layers} layers": layered(layers) for layers in asked.layers}
    if asked.casebook:
        named |= read_casebook(asked.casebook, Report()).scenarios
    for lines in (playing(), proving(named)):
        for line in lines:
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
