"""Settings: that each does what it says, at once, and is kept."""

import json
from pathlib import Path

import pytest

from tests.terminal.player import REAL, Player, at_the_screen, left, played_on
from thirteen_hours.journal.home import Home
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.settings import FILE, SETTINGS, Settings
from thirteen_hours.terminal.themes import PALETTES


def kept(home: Path) -> dict[str, str]:
    """What the file of settings holds."""
    values: dict[str, str] = json.loads((home / FILE).read_text(encoding="utf-8"))
    return values


def ground(player: Player) -> str:
    """The colour of the screen's ground, as `#rrggbb`."""
    style = player.segments[0].style
    assert style
    assert style.bgcolor
    return style.bgcolor.get_truecolor().hex


@pytest.fixture
def in_the_way(home: Path) -> None:
    """A file where the home should be."""
    home.write_text("in the way")


async def test_every_setting_is_changed_by_keys_and_kept(home: Path, going_on: Options) -> None:
    """Each goes round its values with right, left and enter; all are there at the next start."""
    async with at_the_screen(going_on) as player:
        await player.press("s")
        for setting in SETTINGS:
            assert player.sees(setting.title)
            ids = list(setting.values)
            await player.press("right")
            assert kept(home)[setting.id] == ids[1]
            await player.press("left")
            assert kept(home)[setting.id] == ids[0]
            await player.press("enter")
            assert player.sees(f"{setting.title} {setting.values[ids[1]]}")
            await player.press("down")
    values = Settings.load(Home(home)).values
    assert values == {setting.id: list(setting.values)[1] for setting in SETTINGS}


async def test_the_theme_is_seen_at_once(going_on: Options) -> None:
    """Each theme has its own ground, which the settings page already stands on."""
    async with at_the_screen(going_on) as player:
        assert ground(player) == PALETTES["dark"].page
        await player.press("s", "right")
        assert ground(player) == PALETTES["light"].page
        await player.press("right", "escape")
        assert ground(player) == PALETTES["contrast"].page


async def test_the_reading_width_is_that_of_the_text(home: Path) -> None:
    """The text of a scene is as wide as was set, where there is room."""
    played_on(home, 1)
    async with at_the_screen(Options(name=REAL, go_on=True), (100, 40)) as player:
        await player.press("s", "down")
        for width in (72, 75, 60, 66):
            await player.press("right", "escape")
            longest = max(len(line.strip()) for line in player.lines[2:20])
            assert width - 12 < longest <= width
            await player.press("s")


async def test_pacing_shows_paragraph_by_paragraph_and_any_key_the_rest(
    home: Path, shelf: Path, going_on: Options
) -> None:
    """With pacing on, choices wait; a key completes the text, and takes no choice by that."""
    left(home, shelf, None, None, "wait")
    Settings(Home(home)).change("pacing", "paragraph")
    async with at_the_screen(going_on) as player:
        await player.press("u", "u")
        await player.until(lambda: player.sees("The ferry lies at the steps."))
        assert not player.sees("Two ferries crossed")
        await player.press("1")
        assert player.sees("Two ferries crossed before you came.")
        assert player.sees("1. Pay him.")
        assert player.taken == []
        await player.pilot.pause(0.3)
        await player.press("1")
        assert player.taken == ["pay"]


async def test_reduced_motion_ends_the_pacing(home: Path, shelf: Path, going_on: Options) -> None:
    """With reduced motion text is there at once whatever the pacing, and nothing is animated."""
    left(home, shelf, None, None, "wait")
    settings = Settings(Home(home))
    settings.change("pacing", "paragraph")
    settings.change("motion", "on")
    async with at_the_screen(going_on) as player:
        await player.press("u")
        assert player.sees("1. Pay him.")
        assert player.app.animation_level == "none"


async def test_open_sources_show_what_stands_behind(home: Path, at_once: Options) -> None:
    """Switched on, an evening shows the source of each choice, and its journal remembers it."""
    Settings(Home(home)).change("sources", "on")
    async with at_the_screen(at_once, (100, 40)) as player:
        await player.press("1", "1", "escape", "1", "escape")
        assert player.sees("1. Pay him. Marlow, The diary, p. 12")
        assert player.evening.play.sources_open
        (journal,) = (home / "evenings").glob("*.jsonl")
        assert "sources" in journal.read_text().splitlines()[1]


@pytest.mark.usefixtures("in_the_way")
async def test_settings_that_cannot_be_saved_are_set_all_the_same() -> None:
    """Where the home is in the way, the page says so, and the setting lasts for the evening."""
    async with at_the_screen(Options(name=REAL)) as player:
        assert player.sees("This evening will not be saved.")
        await player.press("s", "right")
        assert ground(player) == PALETTES["light"].page
        assert player.sees("Nothing can be saved in this folder")


@pytest.mark.parametrize(
    "text", ["", "[]", "{", "null", '{"theme": 7, "width": "900"}', "[" * 9999]
)
def test_a_spoilt_file_of_settings_is_as_good_as_none(text: str, home: Path) -> None:
    """Whatever stands in the file, what cannot be understood is as usual."""
    home.mkdir()
    (home / FILE).write_text(text, encoding="utf-8")
    assert Settings.load(Home(home)).values == {each.id: each.usual for each in SETTINGS}
