"""What stands on a screen that is too small to play on, and what its sizes are called."""

from textwrap import wrap
from typing import Final

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

LEAST: Final = (60, 20)
"""Columns and lines of the smallest screen that can be played on."""

WIDE: Final = 110
"""Columns from which two papers lie side by side."""


_SENTENCE: Final = f"Please make this window larger: {LEAST[0]} columns by {LEAST[1]} lines."


class Small(Widget):
    """One sentence, for as long as the terminal is too small."""

    DEFAULT_CSS = """
    Small { height: 1fr; width: 1fr; }
    """

    def render_line(self, y: int) -> Strip:
        """A line of the sentence, which is wrapped to what room there is."""
        width = self.size.width
        lines = wrap(_SENTENCE, max(width - 1, 1))
        line = lines[y] if y < len(lines) else ""
        return Strip([Segment(line, self.rich_style)]).adjust_cell_length(width, self.rich_style)
