"""What stands on a screen that is too small to play on, and what its sizes are called."""

from typing import Final

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

LEAST: Final = (60, 20)
"""Columns and lines of the smallest screen that can be played on."""

WIDE: Final = 110
"""Columns from which two papers lie side by side."""


class Small(Widget):
    """One sentence, for as long as the terminal is too small."""

    DEFAULT_CSS = """
    Small { height: 1fr; width: 1fr; }
    """

    def render_line(self, y: int) -> Strip:
        """The sentence, as much of it as there is room for."""
        style = self.rich_style
        if y:
            return Strip.blank(self.size.width, style)
        lines = f"Please make this window larger: {LEAST[0]} columns by {LEAST[1]} lines."
        return Strip([Segment(lines, style)]).adjust_cell_length(self.size.width, style)
