"""A casebook in a temporary folder, and a home of its own for the cache."""

from pathlib import Path

import pytest

from tests import crossing
from thirteen_hours.reading.folders import HOME_VARIABLE


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home, which does not exist yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with one casebook in it."""
    crossing.written(tmp_path / "shelf")
    return tmp_path / "shelf"
