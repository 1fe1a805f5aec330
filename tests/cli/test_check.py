"""`thirteen-hours check` and `explain`, as they are typed."""

import io
from pathlib import Path

import pytest

from tests.check.specimen import checked, example_of
from thirteen_hours.__main__ import main
from thirteen_hours.cli import watch
from thirteen_hours.errors import CLEAN, ERRORS_FOUND


@pytest.fixture
def stuck(tmp_path: Path) -> Path:
    """The specimen, with a scene in which no choice is open."""
    file, text, _ = example_of("G104")
    checked(tmp_path / "talks", {file: text})
    return tmp_path / "talks"


def test_the_plans_that_are_written_show_the_faults(
    stuck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each play that shows a fault is written as a test plan, and the plan passes while it does."""
    assert main(["check", str(stuck), "--plans", str(stuck / "specimen")]) == ERRORS_FOUND
    assert "1 test plan written" in capsys.readouterr().err
    assert main(["test", str(stuck)]) == CLEAN
    assert "1 passed" in capsys.readouterr().out


def test_the_command_that_is_told_shows_the_fault(
    stuck: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands after `play:` can be typed, and comes to the scene in question."""
    main(["check", str(stuck)])
    told = next(line for line in capsys.readouterr().out.splitlines() if "  play: " in line)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    main([*told.split()[2:], "--plain"])
    assert "He waits." in capsys.readouterr().out


def test_github_and_strict(stuck: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--format github` every line is a workflow command."""
    assert main(["check", str(stuck), "--format", "github"]) == ERRORS_FOUND
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert all(line.startswith(("::error ", "::warning ")) for line in lines)


def test_watching_ends_from_the_keyboard(
    stuck: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C while it waits ends with the code for success, after what was told."""

    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", interrupted)
    monkeypatch.setattr("thirteen_hours.check.warm.Warm.changes.__defaults__", (interrupted,))
    assert main(["check", str(stuck), "--watch"]) == CLEAN
    told = capsys.readouterr().out
    assert "G104" in told
    assert "Waiting for the next save" in told
    assert watch.CLEAR not in told


@pytest.mark.parametrize("inside", [".", "talks", "talks/specimen"])
def test_without_a_path_the_folder_one_stands_in_is_checked(
    tmp_path: Path, inside: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A casebook, a folder in one, or one that holds some: each is checked, and named."""
    checked(tmp_path / "talks")
    monkeypatch.chdir(tmp_path / inside)
    assert main(["check"]) == CLEAN
    assert "talks: clean" in capsys.readouterr().out
