"""What is drawn, by whom, and when: lines that are kept, and screens made behind the front page."""

from pathlib import Path

from tests.terminal.player import at_the_screen
from thirteen_hours.terminal.options import Options


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
