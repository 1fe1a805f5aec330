"""What keys do, as the foot, the help page and the palette tell it: all from one source."""

from pathlib import Path

from tests.terminal.player import LARGE, Player, at_the_screen, left
from thirteen_hours.terminal.commands import available
from thirteen_hours.terminal.foot import MOST, WIDEST
from thirteen_hours.terminal.options import Options


def hints(player: Player) -> list[str]:
    """The keys at the foot."""
    told = player.foot.replace("↓ more", "").replace("↑ back", "")
    return [each.split(" ")[0] for each in told.split("   ") if each.strip()]


async def well_told(player: Player) -> None:
    """At most five hints in 78 cells, each of a key that does something here and is in the help."""
    keys = hints(player)
    assert 0 < len(keys) <= MOST
    assert len(player.foot) <= WIDEST
    shown = {each.command.shown() for each in available(player.app.screen)}
    assert set(keys) <= shown
    commands = available(player.app.screen)
    await player.resize(100, 90)
    await player.press("f1")
    for each in commands:
        assert player.sees(each.command.help()), each.command
    await player.press("escape")
    await player.resize(80, 24)


async def test_every_page_tells_its_keys(home: Path, shelf: Path) -> None:
    """Every key that does something is in the help of its page, and at most five at the foot."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(Options(folders=[shelf])) as player:
        await well_told(player)
        for name in ("Evenings", "Evidence", "Settings"):
            await player.click(name)
            await player.until(lambda: not player.sees("Quit"))
            await well_told(player)
            await player.press("escape")


async def test_every_page_of_an_evening_tells_its_keys(
    home: Path, shelf: Path, going_on: Options
) -> None:
    """The same of the scene, its papers, the questions and the debrief."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(going_on) as player:
        await well_told(player)
        for key in ("e", "b"):
            await player.press(key)
            await well_told(player)
            await player.press("escape")
        await player.press("1", "1")
        assert player.sees("1. What you did")
        await well_told(player)


async def test_help_is_of_what_is_marked(home: Path, shelf: Path, going_on: Options) -> None:
    """`?` tells of the marked choice and of the words on the page, wherever it was asked before."""
    left(home, shelf, "To cross.", None)
    async with at_the_screen(going_on) as player:
        await player.press("1", "question_mark", "escape", "down", "question_mark")
        assert player.sees("Wait for him to speak. Enter takes it.")
        assert player.sees("ferry: a boat that goes to and fro")


async def test_the_palette_offers_what_can_be_done(
    home: Path, shelf: Path, going_on: Options
) -> None:
    """ctrl+p lists the commands of the page with their keys; a name typed there is carried out."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(going_on, LARGE) as player:
        await player.press("ctrl+p")
        await player.until(lambda: player.sees("Take back (u)"))
        assert player.sees("Take back the last choice")
        for theirs in ("Theme", "Maximize", "Screenshot", "Keys"):
            assert not player.sees(theirs)
        await player.press(*"take")
        await player.until(lambda: not player.sees("Open dossier"))
        await player.press("enter")
        await player.until(lambda: player.taken == [])


async def test_ctrl_c_says_how_to_leave(at_once: Options) -> None:
    """ctrl+c, which copies elsewhere, loses nothing and says which key leaves."""
    async with at_the_screen(at_once) as player:
        await player.press("ctrl+c")
        assert player.sees("Press q to leave; everything is saved as it happens.")
        await player.press("q")
        assert player.app.return_code == 0
