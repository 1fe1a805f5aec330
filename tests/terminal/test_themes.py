"""The colours: that everybody can read them, and that there are none where none are wanted."""

import pytest
from rich.color import ColorType

from tests.terminal.contrast import contrast
from tests.terminal.player import at_the_screen
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.themes import PALETTES

AA = 4.5
AAA = 7.0


@pytest.mark.parametrize("name", PALETTES)
def test_every_role_can_be_read_on_every_ground(name: str) -> None:
    """Each colour of a theme has WCAG's AA contrast on its grounds, of high contrast AAA."""
    palette = PALETTES[name]
    least = AAA if name == "contrast" else AA
    for ground in (palette.page, palette.side):
        for role in (palette.text, palette.quiet, palette.accent, palette.trouble):
            assert contrast(role, ground) >= least
    assert contrast(palette.text, palette.chosen) >= least


async def test_whatever_is_drawn_can_be_read(at_once: Options) -> None:
    """Every sign on the screen has AA contrast as it is drawn, the palette's and the line's too."""
    async with at_the_screen(at_once, (120, 40)) as player:
        for theme in PALETTES:
            player.app.settings.change("theme", theme)
            player.app.apply_settings()
            await player.pilot.pause()
            assert not player.faint(AA), theme
            under = {segment.text for segment in player.segments}
            await player.press("ctrl+p")
            assert not player.faint(AA) - under, theme
            await player.press("escape")
        await player.press("1", "1")
        assert player.asked
        assert not player.faint(AA)


async def test_no_color_means_none(at_once: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR in the environment nothing on the screen has a colour, whatever the theme."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with at_the_screen(at_once, (120, 40), {"NO_COLOR": "1"}) as player:
        for keys in (["1"], ["s", "enter"], ["escape", "ctrl+p"]):
            await player.press(*keys)
            looks = [segment.style for segment in player.segments if segment.style]
            colours = [each for look in looks for each in (look.color, look.bgcolor) if each]
            assert {colour.type for colour in colours} <= {ColorType.DEFAULT}
            assert looks
