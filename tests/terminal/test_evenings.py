"""The evenings that are kept: listed, opened, compared, deleted; and the debrief of one."""

from pathlib import Path

from tests.terminal.player import LARGE, Player, at_the_screen, left
from thirteen_hours.terminal.options import Options

OVER = (None, {"peace": 60, "quarrel": 40}, "pay", "board")
ASHORE = (None, None, "pay", "turn")


async def at_the_list(player: Player) -> None:
    """Goes from the front page to the evenings."""
    await player.click("Evenings")
    await player.until(lambda: not player.sees("Quit"))


async def test_evenings_are_listed_with_how_far_they_came(home: Path, shelf: Path) -> None:
    """Each with when it was begun; a finished one by its outcome, another by its last line."""
    async with at_the_screen(Options(folders=[shelf])) as player:
        await at_the_list(player)
        assert player.sees("There are no evenings yet.")
        await player.press("escape")
        left(home, shelf, *OVER)
        left(home, shelf, None, None, "pay", started="2026-11-24T08:00:00")
        (home / "evenings" / "strange.jsonl").write_bytes(b"\x1b[31mno journal")
        await at_the_list(player)
        assert player.sees("The Envoy begun 2026-11-23, 19:45 Done, after 2 decisions: Across")
        assert player.sees("begun 2026-11-24, 08:00 1 decision; it is 19:50 in Harbour.")
        assert player.sees("The water is black.")
        assert player.sees("strange.jsonl")
        assert player.sees("This file is no journal of this game.")


async def test_a_finished_evening_is_opened_and_weighed(home: Path, shelf: Path) -> None:
    """Opened from the list it stands at its end, and its debrief is read leaf by leaf and saved."""
    left(home, shelf, *OVER)
    async with at_the_screen(Options(folders=[shelf])) as player:
        await at_the_list(player)
        await player.press("enter")
        assert player.sees("The other side is a shore like this one.")
        await player.press("1")
        assert player.sees("1. What you did")
        await player.read_to("The crossing 60 %")
        pages = set()
        for _ in range(12):
            pages.add(player.lines[0])
            await player.press("n")
        assert len(pages) > 4
        for part, heading in (
            ("2", "What moved"),
            ("4", "Sources met"),
            ("1", "Your decisions"),
            ("0", "In short"),
        ):
            await player.press(part)
            assert player.lines[0].strip().startswith(heading)
        await player.press("s")
        (saved,) = Path.cwd().glob("*.html")
        assert saved.name in player.text.replace(" ", "")
        await player.press("e")
        assert player.sees("1 sources, 1 claims.")
        await player.press("escape", "escape")
        assert player.sees("Read the debrief.")


async def test_two_evenings_are_compared(home: Path, shelf: Path) -> None:
    """`c` on the one and on the other sets them side by side, from where they part."""
    left(home, shelf, *OVER)
    async with at_the_screen(Options(folders=[shelf]), LARGE) as player:
        await at_the_list(player)
        assert "compare" not in player.foot
        await player.press("escape")
        left(home, shelf, *ASHORE, started="2026-11-24T08:00:00")
        await at_the_list(player)
        await player.press("home", "c", "down", "c")
        assert player.sees("They share their first 1 decision. Then they part.")
        assert player.sees("first Turn back. second Go on board.")
        assert player.sees("first Ashore second Across")
        await player.press("escape", "escape")
        assert player.sees("Thirteen Hours")


async def test_an_evening_is_deleted_when_asked_twice(home: Path, shelf: Path) -> None:
    """One `d` asks, the second deletes the marked evening alone."""
    left(home, shelf, *OVER)
    left(home, shelf, *ASHORE, started="2026-11-24T08:00:00")
    async with at_the_screen(Options(folders=[shelf])) as player:
        await at_the_list(player)
        await player.press("d")
        assert player.sees("Press d once more to delete this evening for good.")
        await player.press("down", "d", "up", "d")
        assert len(list((home / "evenings").iterdir())) == 2
        await player.press("d")
        (one,) = (home / "evenings").iterdir()
        assert "20261123" in one.name
        assert not player.sees("Ashore")
