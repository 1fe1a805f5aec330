"""A rehearsal on the screen."""

from pathlib import Path

from tests.terminal.player import CROSSING, LARGE, at_the_screen, files
from thirteen_hours.library.rehearsal import Rehearsal
from thirteen_hours.terminal.options import Options


def rehearsing(shelf: Path, *, glass: bool = True) -> Options:
    """A rehearsal at the water, with more trust than at first."""
    asked = Rehearsal("landing", ("trust=5",), ("pay",), glass=glass)
    return Options(name=CROSSING, folders=[shelf], rehearsal=asked)


async def test_the_box_is_open(shelf: Path) -> None:
    """The scene asked for is there at once, with its file, ids, variables and reasons."""
    async with at_the_screen(rehearsing(shelf), LARGE) as player:
        assert player.taken == ["pay"]
        assert player.sees("This is a rehearsal: nothing of it is saved.")
        for told in (
            "Scene water, envoy/10-landing.yaml",
            "trust: 5 (of 0..6)",
            "paid: true (was false)",
            "You have paid. (no source)",
            "[board]",
        ):
            assert player.sees(told)
        await player.press("u")
        await player.until(lambda: player.sees("hidden, closed; it needs paid (it is false)"))


async def test_the_box_is_closed_unless_it_is_asked_for(shelf: Path) -> None:
    """Without --glass a rehearsal shows what a player sees."""
    async with at_the_screen(rehearsing(shelf, glass=False), LARGE) as player:
        assert player.sees("The water is black.")
        assert not player.sees("trust")
        assert not player.sees("[board]")


async def test_nothing_of_it_is_saved(shelf: Path, home: Path) -> None:
    """A rehearsal that was played to its end is on no shelf."""
    async with at_the_screen(rehearsing(shelf)) as player:
        await player.press("1")
        assert player.page.done
    assert [path for path in files(home) if path.suffix == ".jsonl"] == []
