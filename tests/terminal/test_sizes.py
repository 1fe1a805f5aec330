"""The window made larger and smaller while one plays."""

from pathlib import Path

import pytest

from tests.terminal.player import LARGE, REAL, SMALL, at_the_screen, left, played_on
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.sheet import Sheet

TOO_SMALL = "Please make this window larger: 60 columns by 20 lines."


async def test_the_window_can_be_resized_while_one_plays(home: Path) -> None:
    """At any size from 60 by 20 on, the mark stays on its choice, and the cursor beside it."""
    played_on(home, 1)
    async with at_the_screen(Options(name=REAL, go_on=True), LARGE) as player:
        await player.press("down")
        for size in (SMALL, LARGE, (60, 20), (200, 60), SMALL):
            await player.resize(*size)
            assert player.mark.startswith("2. Begin with the U-2"), size
            assert player.at_cursor.startswith("› 2. Begin with the U-2"), size
            assert len(player.taken) == 1


async def test_the_dossier_lies_beside_the_text_where_there_is_room(
    home: Path, shelf: Path, going_on: Options
) -> None:
    """From 110 columns on the desk is in sight; below, it has a page of its own."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(going_on, (110, 24)) as player:
        assert player.sees("On the desk")
        await player.press("e", "enter")
        assert player.sees("Come at once.")
        await player.resize(109, 24)
        assert not player.sees("On the desk")
        await player.press("e")
        assert player.sees("Dossier")
        assert player.sees("The water is black.") is False


@pytest.mark.parametrize("size", [(59, 24), (80, 19), (12, 3)])
async def test_a_window_too_small_says_so_and_nothing_is_lost(
    size: tuple[int, int], home: Path, shelf: Path, going_on: Options
) -> None:
    """Below 60 by 20 one sentence stands there; when there is room again, all is as it was."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(going_on) as player:
        page = player.lines
        await player.resize(*size)
        assert TOO_SMALL.startswith(player.text)
        assert "The water" not in player.text
        await player.press("x")
        await player.resize(*SMALL)
        assert player.lines == page
        await player.press("1")
        assert player.taken == ["pay", "board"]


async def test_a_game_begun_in_a_window_too_small_can_be_played(going_on: Options) -> None:
    """Begun at 40 by 10, the game waits for room, and then is there with what it had to say."""
    async with at_the_screen(going_on, (40, 10)) as player:
        assert player.text == TOO_SMALL
        await player.resize(*SMALL)
        assert player.sees("Begin as Ada Marlow.")
        assert player.sees("There was no evening to go on with")
        assert player.at_cursor == "› 1. Begin as Ada Marlow."


async def test_lines_are_no_longer_than_one_likes_to_read() -> None:
    """The text is 66 characters wide where there is room for that, and else as wide as can be."""
    async with at_the_screen(Options(name=REAL), (60, 20)) as player:
        for columns, lines in ((60, 20), SMALL, LARGE, (200, 60)):
            await player.resize(columns, lines)
            assert isinstance(player.app.screen, Sheet)
            assert player.app.screen.read.room == min(66, columns - 4)
