"""The evidence before the evening: asked about once, and open to whoever has played."""

from pathlib import Path

from tests.terminal.player import Player, at_the_screen, left
from thirteen_hours.terminal.options import Options

ASKED = "What the sources say is best read after your evening. Read it now?"
OVER = (None, {"peace": 60, "quarrel": 40}, "pay", "board")
OPEN = "All claims by all sources"


async def look_up(player: Player) -> None:
    """Opens the evidence of the crossing from the front page."""
    await player.click("Evidence")
    await player.until(lambda: player.sees("The Envoy"))
    await player.press("1")
    await player.until(lambda: not player.sees("The Envoy"))


async def test_who_has_not_played_is_asked_once(shelf: Path) -> None:
    """One sentence stands before the sources; back leaves them closed, on opens them."""
    async with at_the_screen(Options(folders=[shelf])) as player:
        await look_up(player)
        assert player.sees(ASKED)
        assert not player.sees(OPEN)
        await player.press("slash")
        assert not player.sees("Write a word")
        await player.press("1", "escape")
        assert player.sees("Quit")
        await look_up(player)
        await player.press("2")
        assert player.sees(OPEN)
        await player.press("escape", "escape")
        assert player.sees("Quit")
        await look_up(player)
        assert player.sees(OPEN)


async def test_an_unfinished_evening_opens_nothing(home: Path, shelf: Path) -> None:
    """Whoever is in the middle of an evening is asked."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(Options(folders=[shelf])) as player:
        await look_up(player)
        assert player.sees(ASKED)


async def test_who_has_played_is_not_asked(home: Path, shelf: Path) -> None:
    """With a finished evening on the shelf the sources are open."""
    left(home, shelf, *OVER)
    async with at_the_screen(Options(folders=[shelf])) as player:
        await look_up(player)
        assert player.sees(OPEN)


async def test_open_sources_are_open(shelf: Path) -> None:
    """Whoever has asked for open sources is not asked."""
    async with at_the_screen(Options(folders=[shelf], open_sources=True)) as player:
        await look_up(player)
        assert player.sees(OPEN)


async def test_an_evening_that_is_not_saved_counts_when_it_is_over(shelf: Path) -> None:
    """At the end of an evening that nothing is kept of, its sources are open."""
    async with at_the_screen(Options(folders=[shelf], save=False)) as player:
        await look_up(player)
        assert player.sees(ASKED)
        await player.press("1", "escape")
        game = player.app
        game.visit.begin_on(game.visit.desk.casebooks[0])
        await player.until(lambda: not player.sees("Quit"))
        assert game.visit.sitting
        for choice in OVER[2:]:
            while question := game.visit.sitting.evening.page.question:
                game.visit.sitting.evening.answer(question.id, None)
            assert isinstance(choice, str)
            game.visit.sitting.evening.choose(choice)
        game.front_page()
        await player.until(lambda: player.sees("Quit"))
        await look_up(player)
        assert player.sees(OPEN)
