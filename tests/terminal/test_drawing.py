"""What is drawn, by whom, and when: lines that are kept, and screens made behind the front page."""

from pathlib import Path

from tests.terminal.player import LARGE, at_the_screen
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.themes import PALETTES


async def test_the_front_page_stays_in_front(shelf: Path) -> None:
    """While other screens are made behind it, the front page keeps the screen and the cursor."""
    async with at_the_screen(Options(folders=[shelf])) as player:
        await player.until(lambda: player.app.get_screen("dossier").is_running)
        assert len(player.app.screen_stack) == 1
        assert player.at_cursor.startswith("› Begin")
        await player.press("down")
        assert player.at_cursor.startswith("› Continue")


async def test_the_mouse_selects_what_it_is_drawn_over(at_once: Options) -> None:
    """The text between where the mouse is pressed and where it is let go is what is selected."""
    async with at_the_screen(at_once) as player:
        row = next(row for row, line in enumerate(player.lines) if "Begin as" in line)
        column = player.lines[row].index("Begin as")
        await player.pilot.mouse_down(offset=(column, row))
        await player.pilot.hover(offset=(column + 4, row))
        await player.pilot.mouse_up(offset=(column + 4, row))
        assert player.app.screen.get_selected_text() == "Begin"


async def test_what_was_made_ready_comes_up_as_things_are_now(at_once: Options) -> None:
    """A paper opened after the theme or the window has changed has the new colours and size."""
    async with at_the_screen(at_once) as player:
        await player.until(lambda: player.app.get_screen("dossier").is_running)
        player.app.settings.change("theme", "light")
        player.app.apply_settings()
        await player.press("question_mark")
        assert player.sees("Help")
        grounds = {each.style.bgcolor for each in player.segments if each.style}
        colours = {each.get_truecolor().hex for each in grounds if each}
        assert colours == {PALETTES["light"].page}
        await player.press("escape")
        await player.resize(*LARGE)
        await player.press("b")
        assert player.sees("So far")
        assert player.app.screen.has_class("-wide")
        assert len(player.lines) == LARGE[1]
