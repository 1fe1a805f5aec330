"""The plain game on the crossing, with a home of its own, fed from a list of lines."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import crossing
from thirteen_hours.plain.game import run
from thirteen_hours.reading.folders import HOME_VARIABLE

Play = Callable[..., str]


class Keyboard(io.StringIO):
    """Lines that count as typed by hand."""

    def isatty(self) -> bool:
        """A keyboard is a terminal."""
        return True


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home, which does not exist yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with the crossing in it."""
    crossing.written(tmp_path / "shelf")
    return tmp_path / "shelf"


@pytest.fixture
def play(shelf: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Play:
    """Plays lines to the end of the input and returns what was printed."""

    def played(*lines: str, by_hand: bool = False, **options: Any) -> str:
        stream = (Keyboard if by_hand else io.StringIO)("".join(f"{line}\n" for line in lines))
        monkeypatch.setattr("sys.stdin", stream)
        assert run("crossing/envoy", folders=[shelf], **options) == 0
        return capsys.readouterr().out

    return played
