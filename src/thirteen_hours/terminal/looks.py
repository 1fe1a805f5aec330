"""How each role of a text looks in each theme.

Kept apart from Textual's style sheets: what they find out for every widget and every change of the
keyboard's place is known here once for each theme.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from textual.color import Color
from textual.style import Style

from thirteen_hours.terminal.themes import PALETTES, title

Looks = Mapping[str, Style]
"""What each role adds to the ground that it stands on."""

_NO_COLOUR: Final = "ansi_default"


@cache
def looks(theme: str) -> Looks:
    """The looks of a theme, by Textual's name of it; of a theme that is not ours, no colours."""
    for name, palette in PALETTES.items():
        if title(name) == theme:
            return _looks(palette.quiet, palette.accent, palette.trouble)
    return _looks(_NO_COLOUR, _NO_COLOUR, _NO_COLOUR)


def _looks(quiet: str, accent: str, trouble: str) -> Looks:
    return {
        "quiet": Style(foreground=Color.parse(quiet)),
        "accent": Style(foreground=Color.parse(accent)),
        "trouble": Style(foreground=Color.parse(trouble)),
        "strong": Style(bold=True),
        "emphasis": Style(italic=True),
        "echo": Style(foreground=Color.parse(quiet), italic=True),
        "heading": Style(bold=True),
        "marked": Style(bold=True),
        "key": Style(foreground=Color.parse(accent), bold=True),
    }
