"""What stands on a screen that is too small to play on, and what its sizes are called."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from rich.segment import Segment
from textual.strip import Strip
from textual.style import Style

from thirteen_hours.terminal.column.drawing import filled
from thirteen_hours.terminal.drawn import Drawn

LEAST: Final = (60, 20)
"""Columns and lines of the smallest screen that can be played on."""

WIDE: Final = 110
"""Columns from which two papers lie side by side."""


_SENTENCE: Final = f"Please make this window larger: {LEAST[0]} columns by {LEAST[1]} lines."


class Small(Drawn):
    """One sentence, for as long as the terminal is too small."""

    DEFAULT_CSS = """
    Small { height: 1fr; width: 1fr; }
    """

    def draw(self, lines: range, width: int, ground: Style) -> Iterator[Strip]:
        """The sentence, wrapped to what room there is."""
        told = wrap(_SENTENCE, max(width - 1, 1))
        look = ground.rich_style
        for number in lines:
            line = told[number] if number < len(told) else ""
            yield filled([Segment(line, look)], width, ground)
