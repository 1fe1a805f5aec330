"""The turning points on the screen, and an evening that is taken up again from one."""

import asyncio
from pathlib import Path

from tests.terminal.player import Player, at_the_screen
from thirteen_hours.journal.reader import read
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.screens.debrief import DebriefScreen

LONG = 60.0
"""Seconds in which another process has started and answered, even on a busy machine."""


async def at_the_turning_points(player: Player) -> DebriefScreen:
    """Plays the crossing to its end, and turns to its turning points when they are found."""
    await player.until(lambda: player.app.visit.sitting is not None)
    for question in ("line", "odds"):
        player.evening.answer(question, None)
    player.evening.choose("pay")
    player.evening.choose("board")
    player.app.go("debrief")
    await player.until(lambda: isinstance(player.app.screen, DebriefScreen))
    screen = player.app.screen
    assert isinstance(screen, DebriefScreen)
    assert screen._continuing is not None
    await asyncio.to_thread(screen._continuing.wait, LONG)
    await player.until(lambda: any(leaf.key == "turning" for leaf in screen._leaves))
    while "Turning points" not in player.lines[0]:
        await player.press("n")
    return screen


async def test_they_come_when_they_are_found_and_say_what_they_are(shelf: Path) -> None:
    """The debrief is there at once; the part is added to it, and first says what figures it has."""
    async with at_the_screen(Options(folders=[shelf], name="crossing/envoy")) as player:
        await at_the_turning_points(player)
        assert player.sees("They are not probabilities of history.")
        await player.read_to("Take the evening up again before decision 2.")


async def test_one_key_takes_the_evening_up_again(shelf: Path) -> None:
    """The evening goes on where it turned, as one of its own; that which was played stays."""
    async with at_the_screen(Options(folders=[shelf], name="crossing/envoy")) as player:
        await at_the_turning_points(player)
        before = player.evening.path
        await player.press("t")
        assert player.mark == "Take the evening up again before decision 2."
        assert player.evening.path == before
        await player.press("t")
        await player.until(lambda: player.evening.path != before)
        assert player.taken == ["pay"]
        assert player.evening.play.notes == (
            "Taken up again before decision 2 of an earlier evening.",
        )
        assert before is not None
        assert [entry.choice for entry in read(before).entries if hasattr(entry, "choice")] == [
            "pay",
            "board",
        ]


async def test_the_other_way_can_be_gone_from_there(shelf: Path) -> None:
    """Beside it stands what was open instead; taking that makes the other choice, and plays on."""
    async with at_the_screen(Options(folders=[shelf], name="crossing/envoy")) as player:
        screen = await at_the_turning_points(player)
        before = player.evening.path
        (turn,) = [each for each in screen._turns if each.instead]
        assert turn.instead is not None
        await player.press("t", "down")
        assert player.mark == f"Go on from there with the other choice: {turn.instead.do}"
        await player.press("enter")
        await player.until(lambda: player.evening.path != before)
        number = turn.decision.number
        assert player.taken[number - 1] == turn.instead.choice


async def test_a_choice_taken_back_meanwhile_is_no_trouble(shelf: Path) -> None:
    """While they are worked out the player goes back and undoes; what is found then is dropped."""
    async with at_the_screen(Options(folders=[shelf], name="crossing/envoy")) as player:
        await player.until(lambda: player.app.visit.sitting is not None)
        for question in ("line", "odds"):
            player.evening.answer(question, None)
        player.evening.choose("pay")
        player.evening.choose("board")
        player.app.go("debrief")
        await player.until(lambda: isinstance(player.app.screen, DebriefScreen))
        screen = player.app.screen
        assert isinstance(screen, DebriefScreen)
        assert screen._continuing is not None
        player.evening.undo()
        await asyncio.to_thread(screen._continuing.wait, LONG)
        for _ in range(5):
            await player.pilot.pause(0.1)
        assert all(leaf.key != "turning" for leaf in screen._leaves)
        assert player.app.is_running
