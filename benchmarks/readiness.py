"""How long the turning points of an evening take, from when the debrief asks for them.

    python benchmarks/readiness.py [--plays 10] [NAME]

Plays a scenario by chance to its end, asks for its turning points as the debrief does, in the
process of their own, and waits. Prints the decisions of each play, the seconds on the wall, and the
median, the least and the most of these. NAME is a scenario (without one: `attorney-general`).
"""

import argparse
import random
import statistics
import sys
import time
from typing import Final

from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import Table
from thirteen_hours.library.continuing import Continuing, asked
from thirteen_hours.library.finding import find, named
from thirteen_hours.library.opening import open_listed

_PATIENCE: Final = 60.0


def played(table: Table, seed: int) -> Play:
    """A play to its end, every question passed over."""
    rolls = random.Random(seed)
    play = Play(table, seed=seed)
    while not (page := play.page).done:
        if page.question:
            play.answer(page.question.id, None)
        else:
            play.choose(rolls.choice(page.open_options).id)
    return play


def main() -> None:
    """Measures, and prints a line for each play."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--plays", type=int, default=10)
    parser.add_argument("name", nargs="?", default="attorney-general")
    wanted = parser.parse_args()
    opened = open_listed(named(wanted.name, find([])))
    seconds = []
    for seed in range(wanted.plays):
        play = played(opened.table, seed)
        begun = time.perf_counter()
        found = Continuing(asked(opened, play)).wait(_PATIENCE)
        seconds.append(time.perf_counter() - begun)
        if found is None:
            sys.exit("The turning points could not be worked out.")
        print(f"{len(play.taken):3} decisions {seconds[-1]:8.3f} s")
    print(
        f"median {statistics.median(seconds):.3f} s ({min(seconds):.3f} to {max(seconds):.3f}),"
        f" {found.states:,} states"
    )


if __name__ == "__main__":
    main()
