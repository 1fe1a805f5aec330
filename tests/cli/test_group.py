import io
from pathlib import Path

import pytest

from thirteen_hours import __main__ as program
from thirteen_hours.cli.begin import wants_plain
from thirteen_hours.cli.group import COMMANDS, command
from thirteen_hours.errors import CLEAN, USAGE
from thirteen_hours.findings.catalogue import codes, diagnostic


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_help_exists(name: str) -> None:
    """What the help names can be called, and its own help begins with what it does."""
    found = command.get_command(command.make_context("th", ["list"]), name)
    assert found is not None
    assert found.help


@pytest.mark.parametrize(
    ("environ", "plain"),
    [
        ({"THIRTEEN_HOURS_PLAIN": "1", "TERM": "xterm"}, True),
        ({"TERM": "dumb"}, True),
        ({"TERM": "xterm-256color"}, True),
    ],
    ids=["asked", "dumb", "no terminal"],
)
def test_plain_is_chosen_where_nothing_can_be_drawn(environ: dict[str, str], plain: bool) -> None:
    """A dumb terminal, a pipe (as here) or the variable gives plain text."""
    assert wants_plain(environ) is plain


def test_an_unknown_command_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt command ends with the code for usage and the nearest name."""
    assert program.main(["chequ"]) == USAGE
    said = capsys.readouterr().err
    assert "did you mean 'check'?" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("name", ["attorney-general", "sumter", "sumter/major-anderson"])
def test_a_scenario_in_the_place_of_a_command(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever names a scenario and no command is told how it is played."""
    assert program.main([name, "--plain"]) == USAGE
    assert f"To play it: thirteen-hours play {name}\n" in capsys.readouterr().err


@pytest.mark.parametrize("code", codes())
def test_every_diagnostic_can_be_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`explain CODE` says why it matters and how to mend it."""
    assert program.main(["explain", code.lower()]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert diagnostic(code).name in said
    assert " ".join(diagnostic(code).mend.split()) in said


def test_an_unknown_code_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    """A code that does not exist is told with one that does."""
    assert program.main(["explain", "G1O1"]) == USAGE
    assert "did you mean" in capsys.readouterr().err


def test_no_debrief_before_the_end(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An evening that is not over has no debrief: it would be the key to its answers."""
    monkeypatch.setenv("THIRTEEN_HOURS_HOME", str(tmp_path))
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n1\n"))
    assert program.main(["play", "attorney-general", "--plain"]) == CLEAN
    assert program.main(["debrief"]) == USAGE
    assert "not over" in capsys.readouterr().err
