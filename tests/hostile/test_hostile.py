"""A short hunt in every run of the tests; `python -m tests.hostile` is the long one."""

import sys
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from random import Random

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="alarms and limits of POSIX")

if sys.platform != "win32":
    from tests.hostile import trial
    from tests.hostile.desk import Desk, mutated
    from tests.hostile.hunt import MEGABYTES, Bag, Hunt, peak

AT_A_TIME = 60


def hunted(folder: Path, first: int, count: int) -> Bag:
    """What a hunt brings home."""
    *_, bag = Hunt(folder, seed=62).numbers(range(first, first + count))
    return bag


@pytest.mark.parametrize("first", range(0, 5 * AT_A_TIME, AT_A_TIME))
def test_a_broken_scenario_or_save_ends_in_findings(first: int, tmp_path: Path) -> None:
    """Whatever is broken in a shipped file or a saved play: no traceback, no hang, no flood."""
    bag = hunted(tmp_path, first, AT_A_TIME)
    assert not bag.faults, "\n".join(fault.trace for fault in bag.faults)
    assert bag.tried == AT_A_TIME
    assert peak() < MEGABYTES
    # A hunt that never comes past the first rule proves little.
    assert bag.depths["clean"] + bag.depths["played"] > AT_A_TIME // 10
    assert bag.depths["refused"] > AT_A_TIME // 10


def test_a_mutation_can_be_made_again() -> None:
    """The seed and the number of a mutation are all that it takes to make it again."""
    whole = (Path(__file__).parents[2] / "scenarios/october-27/casebook.yaml").read_bytes()
    made = [mutated(whole, Random(f"1/{number}")) for number in range(50)]
    assert made == [mutated(whole, Random(f"1/{number}")) for number in range(50)]
    assert len(set(made)) > 40


def test_what_was_broken_is_whole_again(tmp_path: Path) -> None:
    """Each mutation is the only one in its casebook."""
    desk = Desk(tmp_path)
    before = {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()}
    for number in range(30):
        with desk.broken(Random(number)):
            pass
    assert before == {path: path.read_bytes() for path in before}


def _fails(*_: object) -> str:
    raise KeyError("a defect")


def _hangs(*_: object) -> str:
    while True:
        pass


@pytest.mark.parametrize(("defect", "told"), [(_fails, "a defect"), (_hangs, "TooLongError")])
def test_a_defect_is_noticed(
    defect: Callable[..., str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A traceback and a hang are brought home as faults, with the number that makes them again."""
    monkeypatch.setattr("tests.hostile.saves.tried", defect)
    monkeypatch.setattr(trial, "tried", defect)
    monkeypatch.setattr("tests.hostile.hunt.SECONDS", 0.1)
    bag = next(islice(Hunt(tmp_path, seed=62).numbers(range(7, 8)), 1))
    assert [fault.number for fault in bag.faults] == [7]
    assert told in bag.faults[0].trace
