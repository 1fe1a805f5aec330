"""The command line, run as `main` runs it, with a home of its own and the crossing to play."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests import crossing
from thirteen_hours.__main__ import main
from thirteen_hours.reading.folders import HOME_VARIABLE


class Ran(NamedTuple):
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home, which does not exist yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    monkeypatch.delenv("THIRTEEN_HOURS_PLAIN", raising=False)
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with the crossing in it."""
    crossing.written(tmp_path / "shelf")
    return tmp_path / "shelf"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with these lines on its standard input."""

    def ran(*arguments: str | Path, lines: str = "") -> Ran:
        monkeypatch.setattr("sys.stdin", io.StringIO(lines))
        code = main([str(each) for each in arguments])
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return ran


@pytest.fixture
def played(run: Run, shelf: Path) -> Callable[[str], Ran]:
    """Plays the crossing with these answers after its two questions."""

    def ran(choices: str) -> Ran:
        lines = "To cross.\n60 40\n" + "".join(f"{each}\n" for each in choices)
        return run("play", "crossing", "--plain", "--scenario-dir", shelf, lines=lines)

    return ran
