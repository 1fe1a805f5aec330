"""What could have followed an evening, asked of a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from thirteen_hours.engine.play import Play
from thirteen_hours.library.continuing import Continuing, answer, asked
from thirteen_hours.library.opening import Opened, open_scenario

LONG = 60.0

LOOK = """
import sys
import thirteen_hours.library.continuing
print("numpy" in sys.modules, "thirteen_hours.proof.continuing" in sys.modules)
"""


@pytest.fixture
def opened(shelf: Path) -> Opened:
    """The crossing, opened."""
    return open_scenario("crossing/envoy", [shelf])


def played(opened: Opened) -> Play:
    """An evening with one choice made."""
    play = Play(opened.table, seed=7)
    play.answer("line", None)
    play.answer("odds", None)
    play.choose("pay")
    return play


def test_the_process_finds_what_is_found_here(opened: Opened) -> None:
    """The answer from the other process is the answer that this one would have found."""
    question = asked(opened, played(opened))
    here = answer(question)
    assert here is not None
    assert here.points[0].open
    assert Continuing(question).wait(LONG) == here


def test_nobody_waits(opened: Opened) -> None:
    """Asking returns before the answer is there; it is found there a moment later."""
    there = Continuing(asked(opened, played(opened)))
    assert there.wait(0) is None
    there._thread.join(LONG)
    assert there.done
    assert there.found is not None


def test_a_scenario_that_changed_since_has_no_answer(opened: Opened) -> None:
    """Figures of another scenario than the one that was played are not given."""
    before = asked(opened, played(opened))
    file = Path(before.folder) / "envoy" / "scenario.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("tide", "tides"), encoding="utf-8")
    there = Continuing(before)
    assert there.wait(LONG) is None
    there._thread.join(LONG)
    assert there.done


def test_where_no_process_can_be_started_there_is_no_answer(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that refuses another process keeps the debrief, without this part of it."""
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    there = Continuing(asked(opened, played(opened)))
    assert there.wait(LONG) is None


def test_a_process_that_nobody_waits_for_is_ended(opened: Opened) -> None:
    """Leaving does not leave anything running."""
    there = Continuing(asked(opened, played(opened)))
    there.stop()
    there._thread.join(LONG)
    assert there.done
    assert there._process is None or there._process.poll() is not None


def test_the_game_never_loads_the_proof() -> None:
    """Asking loads neither the proof nor what it computes with."""
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
