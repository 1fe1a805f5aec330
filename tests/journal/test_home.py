"""Where things are kept."""

from pathlib import Path

import pytest

from thirteen_hours.journal.home import Home
from thirteen_hours.reading.folders import HOME_VARIABLE, cache_folder, data_folder


def test_the_variable_names_one_folder_for_everything(tmp_path: Path) -> None:
    """With THIRTEEN_HOURS_HOME set, saves and cache lie in that folder and nowhere else."""
    environ = {HOME_VARIABLE: str(tmp_path)}
    assert Home.find(environ).folder == tmp_path
    assert cache_folder(environ) == tmp_path / "cache"


def test_an_empty_variable_names_nothing() -> None:
    """An empty THIRTEEN_HOURS_HOME is as good as none: the folder is not the current one."""
    assert data_folder({HOME_VARIABLE: ""}) == data_folder({})


def test_a_relative_folder_does_not_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative THIRTEEN_HOURS_HOME is fixed where the game was started."""
    monkeypatch.chdir(tmp_path)
    assert data_folder({HOME_VARIABLE: "saves"}) == tmp_path / "saves"


def test_finding_a_home_makes_nothing(tmp_path: Path) -> None:
    """Nothing is made before something is saved."""
    Home.find({HOME_VARIABLE: str(tmp_path / "home")})
    assert list(tmp_path.iterdir()) == []
