"""Scenarios that would rather control the screen than be read on it."""

from pathlib import Path

import pytest

from tests import crossing
from tests.terminal.player import CROSSING, LARGE, at_the_screen, left
from thirteen_hours.errors import InputError
from thirteen_hours.library.opening import open_scenario
from thirteen_hours.terminal.options import Options

MARKUP = "[bold]loud[/bold] [@click=app.quit]leave[/] [/] [link='x']"


async def test_markup_and_escape_codes_are_only_text(tmp_path: Path, home: Path) -> None:
    """Textual's markup in a scenario, and what a player typed, does nothing on any page."""
    shelf = tmp_path / "hostile"
    scenes = crossing.SCENES.replace("text: He counts it.", f'text: "{MARKUP}"')
    scenes = scenes.replace("do: Go on board.", f'do: "Go on board. {MARKUP}"')
    scenario = crossing.SCENARIO.replace("title: A letter", f'title: "A letter {MARKUP}"')
    crossing.written(shelf, **{"10-landing": scenes, "scenario": scenario})
    left(home, shelf, f"\x1b[2J{MARKUP}", None, "pay")
    async with at_the_screen(Options(name=CROSSING, folders=[shelf], go_on=True), LARGE) as player:
        for key in ("", "e", "escape", "b", "escape", "question_mark", "escape", "1", "1"):
            await player.press(*([key] if key else []))
            assert all(line.isprintable() for line in player.lines)
        await player.press("escape", "u")
        assert player.sees("[bold]loud[/bold] [@click=app.quit]leave[/] [/] [link='x']")
        assert player.sees("1. Go on board. [bold]loud[/bold]")
        row = next(row for row, line in enumerate(player.lines) if "leave" in line)
        await player.pilot.click(offset=(player.lines[row].index("leave"), row))
        assert player.app.is_running


@pytest.mark.parametrize("escape", [r"\e[2J", r"\e]0;owned\a", r"\u202E", r"\x9b31m"])
def test_a_scenario_with_escape_codes_is_refused(escape: str, tmp_path: Path) -> None:
    """A control character in a text is named with its place, and never reaches the terminal."""
    shelf = tmp_path / "hostile"
    scenes = crossing.SCENES.replace("text: He counts it.", f'text: "He {escape} counts it."')
    crossing.written(shelf, **{"10-landing": scenes})
    with pytest.raises(InputError, match=r"10-landing.yaml:25:\d+") as caught:
        open_scenario(CROSSING, [shelf])
    assert str(caught.value).replace("\n", " ").isprintable()
