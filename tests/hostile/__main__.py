"""Breaks the shipped scenarios and saved plays, and says what came of it.

    python -m tests.hostile [--cases 100000] [--seed 1] [--first 0]

Each mutation is read, checked, proved within a small budget, tested by its plans, played for some
random steps and debriefed, as far as its findings let it. It may end in findings or in nothing to
find; a traceback, more than two seconds of the processor or more than 500 MB is a fault, and is
told with the number that makes it again (`--first NUMBER --cases 1`). Exits with 1 after a fault.
"""

import argparse
import faulthandler
import resource
import sys
import tempfile
import time
from pathlib import Path

from tests.hostile.hunt import MEGABYTES, SECONDS, Bag, Hunt, peak

EVERY = 1_000
STUCK = 120
"""Seconds by the clock after which even code that hears no signal is given up, with its trace."""


def main() -> int:
    """Hunts; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    given = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
    begun, bag, told = time.process_time(), Bag(), 0
    with tempfile.TemporaryDirectory() as scratch:
        hunt = Hunt(Path(scratch), given.seed)
        for bag in hunt.numbers(range(given.first, given.first + given.cases)):
            faulthandler.dump_traceback_later(STUCK, exit=True)
            for fault in bag.faults[told:]:
                say(f"\nmutation {fault.number} of {fault.file}:\n{fault.trace}")
            told = len(bag.faults)
            if bag.tried % EVERY == 0:
                say(report(bag, time.process_time() - begun))
        faulthandler.cancel_dump_traceback_later()
    say(report(bag, time.process_time() - begun))
    return 1 if bag.faults else 0


def report(bag: Bag, seconds: float) -> str:
    """One line of figures."""
    depths = ", ".join(f"{count:,} {depth}" for depth, count in sorted(bag.depths.items()))
    return (
        f"{bag.tried:,} mutations: {len(bag.faults)} faults; {depths}; "
        f"slowest {bag.slowest:.2f} s of {SECONDS:.0f} (number {bag.slowest_number}), "
        f"most memory {peak():.0f} of {MEGABYTES} MB, {seconds:.0f} s in all"
    )


def say(line: str) -> None:
    """Says it now, also into a pipe."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
