"""`thirteen-hours check` and `explain`, as they are typed."""

import io
import json
from pathlib import Path

import pytest

from tests.check.specimen import checked, example_of
from tests.cli.conftest import Run
from thirteen_hours.__main__ import main
from thirteen_hours.cli import watch
from thirteen_hours.errors import CLEAN, ERRORS_FOUND
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import files


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
    """With `--format github` every line is a workflow command, the last how far the proof came."""
    assert main(["check", str(stuck), "--format", "github"]) == ERRORS_FOUND
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert all(line.startswith(("::error ", "::warning ")) for line in lines[:-1])
    assert lines[-1].startswith("::notice title=talks/specimen::complete: ")


def test_errors_keep_plays_from_being_explored(tmp_path: Path, run: Run) -> None:
    """Who has an error to mend is told that the proof is still to come, in every form."""
    checked(
        tmp_path, {SPECIMEN_CHAPTER: files()[SPECIMEN_CHAPTER].replace("goto: doubt", "goto: x")}
    )
    assert "specimen: not explored yet. That waits" in run("check", tmp_path).out
    told = json.loads(run("check", tmp_path, "--format", "json").out)
    assert [each["code"] for each in told["findings"]] == ["R101"]
    assert told["scenarios"][0]["explored"] == "none"
    assert told["errors"] == 1


def test_watching_ends_from_the_keyboard(
    stuck: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C while it waits ends with what the last check would have ended with."""

    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", interrupted)
    monkeypatch.setattr("thirteen_hours.check.warm.Warm.changes.__defaults__", (interrupted,))
    assert main(["check", str(stuck), "--watch"]) == ERRORS_FOUND
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
