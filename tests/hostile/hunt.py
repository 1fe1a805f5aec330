"""Breaking and trying, thousands of times, within bounds of time and memory, from a seed."""

import resource
import signal
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType
from typing import Final

from tests.hostile import saves, trial
from tests.hostile.desk import Desk, reading_only_what_changes
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.folder import read_casebook

SECONDS: Final = 2.0
"""Of the processor, for everything that is done with one broken file."""

MEGABYTES: Final = 500
"""Of memory, for the process that does it."""

SAVES: Final = 0.1
"""The share of saved plays among what is broken."""


class TooLongError(BaseException):
    """What was tried has not ended in time. No `except Exception` may take it for its own."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A mutation that ended in something else than findings: its number, its file, what came."""

    number: int
    file: str
    trace: str


@dataclass(slots=True)
class Bag:
    """What a hunt brought home."""

    depths: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    slowest: float = 0.0
    slowest_number: int = 0

    @property
    def tried(self) -> int:
        """How many mutations were tried."""
        return self.depths.total() + len(self.faults)

    def timed(self, number: int, seconds: float) -> None:
        """Remembers the slowest."""
        if seconds > self.slowest:
            self.slowest, self.slowest_number = seconds, number


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raises TooLongError in what takes more than so many seconds of the processor."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def peak() -> float:
    """The most memory that this process has held so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Hunt:
    """Tries mutations by number. The same seed and number make the same mutation."""

    def __init__(self, scratch: Path, seed: int) -> None:
        self.scratch = scratch
        self.seed = seed
        self.desk = Desk(scratch)
        self.tables = list(self._tables())

    def _tables(self) -> Iterator[Table]:
        for casebook in self.desk.casebooks:
            for scenario in read_casebook(casebook, Report()).scenarios.values():
                yield compile_scenario(scenario)

    def numbers(self, numbers: range) -> Iterator[Bag]:
        """Tries the mutations of these numbers; gives the bag after each."""
        bag = Bag()
        with reading_only_what_changes(self.desk.casebooks):
            for number in numbers:
                self.one(number, bag)
                yield bag

    def one(self, number: int, bag: Bag) -> None:
        """Tries one mutation."""
        chance = Random(f"{self.seed}/{number}")
        file = "a saved play"
        begun = time.process_time()
        try:
            with within(SECONDS):
                if chance.random() < SAVES:
                    depth = saves.tried(self.scratch, chance.choice(self.tables), chance)
                else:
                    with self.desk.broken(chance) as (casebook, path):
                        file = str(path.relative_to(self.desk.folder))
                        depth = trial.tried(casebook, path, chance)
        except ThirteenHoursError:
            depth = "refused"
        except (Exception, TooLongError):  # noqa: BLE001 - what this is here to find
            bag.faults.append(Fault(number, file, traceback.format_exc()))
            return
        bag.depths[depth] += 1
        bag.timed(number, time.process_time() - begun)
