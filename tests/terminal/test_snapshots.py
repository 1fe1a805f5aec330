"""How a few screens look, to the last sign; the pictures are looked at whenever they change."""

import re
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tests.terminal.player import LARGE, SMALL, Player, at_the_screen, left
from thirteen_hours.terminal.options import Options


class Picture(SingleFileSnapshotExtension):
    """Each picture is an SVG file of its own."""

    file_extension = "svg"
    _write_mode = WriteMode.TEXT


@pytest.fixture
def pictures(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """The pictures kept beside the tests."""
    return snapshot.use_extension(Picture)


def drawn(player: Player) -> str:
    """The screen as a picture, without what differs from one drawing to the next."""
    picture = player.app.export_screenshot(title="Thirteen Hours", simplify=True)
    return re.sub(r"terminal-\d+", "terminal", picture)


async def test_the_front_page(
    shelf: Path, home: Path, pictures: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name, what there is to play, the menu, and where an evening was left."""
    monkeypatch.setattr("thirteen_hours.library.finding.default_folders", lambda: ())
    left(home, shelf, None, None, "pay")
    async with at_the_screen(Options(name=None, folders=[shelf])) as player:
        assert drawn(player) == pictures


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["small", "large"])
async def test_a_scene(
    size: tuple[int, int],
    home: Path,
    shelf: Path,
    going_on: Options,
    pictures: SnapshotAssertion,
) -> None:
    """The clocks, the text, what is said, the choices, the hints; at its side the dossier."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(going_on, size) as player:
        await player.press("u")
        assert drawn(player) == pictures


async def test_the_debrief(
    home: Path, shelf: Path, going_on: Options, pictures: SnapshotAssertion
) -> None:
    """The first leaf of the debrief."""
    left(home, shelf, "To cross.", {"peace": 60, "quarrel": 40}, "pay")
    async with at_the_screen(going_on) as player:
        await player.press("1", "1")
        assert drawn(player) == pictures
