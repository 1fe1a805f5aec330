"""How the command line ends, whatever happens."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from thirteen_hours import __version__
from thirteen_hours.cli.group import COMMANDS


def test_the_version(run: Run) -> None:
    """--version names the program and its version."""
    assert run("--version") == (0, f"Thirteen Hours {__version__}\n", "")


def test_the_help_names_every_command(run: Run) -> None:
    """--help lists the commands, each in its line, and every one of them has help of its own."""
    told = run("--help").out
    assert all(name in told for name in COMMANDS)
    for name in COMMANDS:
        assert run(name, "--help").code == 0


def test_our_own_fault_is_a_sentence_and_a_file(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect ends in code 3 and a sentence; the traceback is in a file that is named."""

    def fail(*_: object, **__: object) -> int:
        raise ZeroDivisionError("in the \x1b[31m works")

    monkeypatch.setattr("thirteen_hours.plain.game.run", fail)
    done = run("play", "--plain")
    assert done.code == 3
    assert "Traceback" not in done.err
    (path,) = [each for each in home.rglob("*") if each.is_file()]
    assert str(path) in done.err
    assert "ZeroDivisionError" in path.read_text(encoding="utf-8")


def test_our_own_fault_leaves_nothing_where_nothing_is_to_be_saved(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With --no-save a defect is a sentence too, which claims no saving, and leaves no file."""

    def fail(*_: object, **__: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("thirteen_hours.plain.game.run", fail)
    done = run("play", "--plain", "--no-save")
    assert done.code == 3
    assert "Nothing was saved, as you asked" in done.err
    assert "is saved." not in done.err
    assert not home.exists()


def test_an_interruption_is_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+c outside a play ends in one word and code 130."""

    def interrupt(*_: object, **__: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("thirteen_hours.plain.game.run", interrupt)
    done = run("play", "--plain")
    assert (done.code, done.out, done.err.strip()) == (130, "", "Interrupted.")


def test_no_memory_is_no_defect(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where memory runs out that is a sentence and exit code 1, and no report of a defect."""

    def starve(*_: object, **__: object) -> int:
        raise MemoryError

    monkeypatch.setattr("thirteen_hours.plain.game.run", starve)
    done = run("play", "--plain")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("There is not enough memory for this, and it has stopped.")
    assert not [each for each in home.rglob("*") if each.is_file()]
