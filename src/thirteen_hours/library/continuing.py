"""What could have followed an evening, worked out in a process of its own while somebody reads.

The game never loads what the proof needs, and never waits for it: it starts the process, goes on,
and looks from time to time whether the answer is there.
"""

import subprocess
import sys
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.engine.play import Play
from thirteen_hours.library.finding import Listed
from thirteen_hours.library.opening import Opened, open_listed
from thirteen_hours.proof.continuation import Continuations, Evening, Steps

if TYPE_CHECKING:
    from thirteen_hours.scenario.plan import Plan


class Asked(Struct, frozen=True):
    """What the other process has to know: the scenario, as it was played, and the evening."""

    casebook: str
    scenario: str
    folder: str
    digest: str
    seed: int
    steps: Steps


class Continuing:
    """An answer that is being worked out. It is left alone if it fails: then there is none."""

    def __init__(self, asked: Asked) -> None:
        """Starts the process, and comes back at once."""
        self.asked = asked
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._thread = Thread(target=self._work, args=(msgspec.json.encode(asked),), daemon=True)
        self.found: Continuations | None = None
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether there is nothing more to wait for, be it found or not."""
        return not self._thread.is_alive()

    def wait(self, seconds: float) -> Continuations | None:
        """What was found, after at most so many seconds; None if it is not there."""
        self._thread.join(seconds)
        return self.found

    def stop(self) -> None:
        """Ends the process; nobody wants its answer any more."""
        self._stopped = True
        if self._process:
            self._process.kill()

    def _work(self, asked: bytes) -> None:
        try:
            with subprocess.Popen(  # noqa: S603 - our own module, and what it is told comes by a pipe
                [sys.executable, "-m", __name__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            ) as process:
                self._process = process
                if self._stopped:
                    process.kill()
                answer, _ = process.communicate(asked)
            self.found = msgspec.json.decode(answer, type=Continuations)
        except (OSError, ValueError, msgspec.MsgspecError):
            return


def asked(opened: Opened, play: Play) -> Asked:
    """The question about a play of an opened scenario, and about the accounts beside it."""
    listed = opened.listed
    return Asked(
        casebook=listed.casebook,
        scenario=listed.scenario,
        folder=str(listed.folder),
        digest=opened.scenario.digest,
        seed=play.seed,
        steps=tuple(f"{each.scene}/{each.choice.id}" for each in play.taken),
    )


def answer(question: Asked) -> Continuations | None:
    """Works it out, here and now; None when the scenario is not the one that was played.

    It is not, either, when the choices cannot be made from its beginning on.
    """
    from thirteen_hours.proof.continuing import continuations  # noqa: PLC0415 - it brings the proof

    listed = Listed(question.casebook, question.scenario, Path(question.folder))
    opened = open_listed(listed, keep=False)
    if opened.scenario.digest != question.digest:
        return None
    accounts = [_path(plan) for plan in opened.plans if plan.account]
    evening = Evening(question.seed, question.steps)
    found = continuations(opened.table, evening, accounts)
    return found if len(found.points) == len(question.steps) + 1 else None


def _path(plan: "Plan") -> Evening:
    steps = tuple(f"{step.scene}/{step.choice}" for step in plan.steps)
    return Evening(plan.seed, steps)


def main() -> None:
    """The other process: reads a question, and writes the answer."""
    question = msgspec.json.decode(sys.stdin.buffer.read(), type=Asked)
    with collector_paused(for_good=True):
        found = answer(question)
    sys.stdout.buffer.write(msgspec.json.encode(found))


if __name__ == "__main__":
    main()
