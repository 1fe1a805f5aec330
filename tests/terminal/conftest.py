"""A home of the player's own, a folder they stand in, and the crossing to play."""

from pathlib import Path

import pytest

from tests import crossing
from tests.terminal.player import CROSSING
from thirteen_hours.reading.folders import HOME_VARIABLE
from thirteen_hours.terminal.options import Options


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home, which does not exist yet; the player stands in a folder beside it."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    monkeypatch.delenv("NO_COLOR", raising=False)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with the crossing in it."""
    crossing.written(tmp_path / "shelf")
    return tmp_path / "shelf"


@pytest.fixture
def at_once(shelf: Path) -> Options:
    """An evening on the crossing, begun without the front page."""
    return Options(name=CROSSING, folders=[shelf])


@pytest.fixture
def going_on(shelf: Path) -> Options:
    """The evening on the crossing that was left, gone on with without the front page."""
    return Options(name=CROSSING, folders=[shelf], go_on=True)
