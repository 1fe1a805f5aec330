"""What is told on the screen of an evening that is not saved, as on a disk that fills up."""

import errno
import os
from pathlib import Path

import pytest

from tests.terminal.player import CROSSING, at_the_screen
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.shelf import shelf as kept
from thirteen_hours.terminal.app import ThirteenHours
from thirteen_hours.terminal.game import run
from thirteen_hours.terminal.options import Options

SAID = "The journal cannot be written (No space left on device)."
LOST = "The last steps of this evening are lost."


def fill(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets nothing more be written into a journal."""

    def write(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("thirteen_hours.journal.writer.write", write)


async def test_a_full_disk_is_told_and_the_evening_goes_on(
    at_once: Options, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A choice that cannot be saved is taken, and told; with room again nothing is missing."""
    async with at_the_screen(at_once) as player:
        await player.press("1", "1")
        with monkeypatch.context() as disk:
            fill(disk)
            await player.press("escape")
            await player.until(lambda: player.sees(SAID))
        entries = player.evening.play.entries
        player.evening.note("There is room again.")
        assert player.evening.play.entries == (*entries, player.evening.play.entries[-1])
    (shelved,) = kept(Home(home))
    assert len(shelved.entries) == len(entries) + 1


async def test_what_was_lost_is_told_on_the_front_page(
    at_once: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever goes to the front page with steps that could not be saved reads so there."""
    async with at_the_screen(at_once) as player:
        await player.press("1", "1")
        fill(monkeypatch)
        await player.press("escape", "escape")
        await player.until(lambda: player.sees("Quit"))
        assert player.sees(LOST)


async def test_leaving_keeps_what_was_lost_to_be_told(
    at_once: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The game that is left in the middle of an evening knows what of it could not be saved."""
    async with at_the_screen(at_once) as player:
        await player.press("1", "1")
        fill(monkeypatch)
        await player.press("escape", "q")
        assert player.app.visit.unsaved.endswith(LOST)


def test_what_was_lost_is_told_when_the_game_is_left(
    shelf: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever leaves the game with steps that could not be saved is told after the screen."""

    def leave(app: ThirteenHours) -> None:
        app.visit.unsaved = f"{SAID} {LOST}"

    monkeypatch.setattr(ThirteenHours, "run", leave)
    assert run(CROSSING, folders=[shelf]) == 0
    assert capsys.readouterr().err == f"{SAID} {LOST}\n"


async def test_ctrl_c_claims_no_saving_where_nothing_is_saved(shelf: Path) -> None:
    """How to leave is told with what becomes of the evening: with --no-save nothing does."""
    async with at_the_screen(Options(name=CROSSING, folders=[shelf], save=False)) as player:
        await player.press("ctrl+c")
        assert player.sees("Press q to leave; this evening is not saved.")
