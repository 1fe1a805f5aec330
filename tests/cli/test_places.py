"""Where an author's commands look: a path, a name, or the folder one stands in."""

import shutil
from pathlib import Path

import pytest

from tests.check.specimen import checked
from tests.cli.conftest import Run
from thirteen_hours.errors import CLEAN, ERRORS_FOUND, USAGE
from thirteen_hours.findings import specimen

COMMANDS = {
    "check": "talks: clean",
    "test": "1 passed",
    "stats": "talks/specimen: The talks",
    "format --check": "as they should be",
    "graph": 'title: "The talks"',
}
"""What an author types, and what stands in the answer."""


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """A folder with the specimen in it, laid out, with a plan."""
    folder = tmp_path / "shelf" / "talks"
    checked(folder, {specimen.PLAN: specimen.plan()})
    return folder


@pytest.mark.parametrize("inside", ["talks", "talks/specimen", "."])
@pytest.mark.parametrize("command", COMMANDS)
def test_the_casebook_one_stands_in_need_not_be_named(
    command: str, inside: str, talks: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """In a casebook, in a folder in it, or above it, each command knows which is meant."""
    run("format", talks)
    monkeypatch.chdir(talks.parent / inside)
    done = run(*command.split())
    assert done.code == CLEAN, done
    assert COMMANDS[command] in done.out


@pytest.mark.parametrize("command", [*COMMANDS, "preview"])
def test_where_there_is_no_casebook_it_is_said(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """Who stands elsewhere is told so, and what to name."""
    monkeypatch.chdir(tmp_path)
    done = run(*command.split())
    assert done.code in {ERRORS_FOUND, USAGE}
    assert "There is no casebook here" in done.err
    assert "Name " in done.err


def test_what_writes_asks_which_of_several_is_meant(
    talks: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """`format` alone changes nothing in a folder of several casebooks, and names them."""
    shutil.copytree(talks, talks.with_name("later"))
    monkeypatch.chdir(talks.parent)
    before = (talks / "casebook.yaml").read_bytes()
    done = run("format")
    assert (done.code, done.out) == (USAGE, "")
    assert "Name one of them: later, talks." in done.err
    assert (talks / "casebook.yaml").read_bytes() == before
    assert run("format", ".").code == CLEAN


@pytest.mark.parametrize("command", ["check", "test", "stats", "graph", "format"])
def test_a_near_miss_is_answered_with_what_is_there(
    command: str, talks: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """A folder whose name is a letter off is named."""
    monkeypatch.chdir(talks.parent)
    done = run(command, "talk")
    assert done.code == ERRORS_FOUND
    assert done.err == "talk: There is no such file or folder.\nDid you mean 'talks'?\n"


def test_a_scenario_that_comes_along_can_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """What `play` knows by its name, `graph` does as well, wherever one stands."""
    monkeypatch.chdir(tmp_path)
    assert run("graph", "sumter").code == CLEAN
    assert "Did you mean 'sumter'?" in run("graph", "sumtr").err


def test_a_casebook_elsewhere_is_asked_for(
    talks: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """`play` offers the nearest name, a casebook here too, and says how to name a folder."""
    monkeypatch.chdir(talks.parent)
    for name, near in (("talk", "talks"), ("sumtr", "sumter")):
        told = run("play", name, "--plain").err
        assert f"Did you mean '{near}'?" in told
        assert "--scenario-dir FOLDER" in told
