"""The line at the head of every screen: where one is, or what time it is."""

from typing import ClassVar

from textual.content import Content
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from thirteen_hours.terminal.column.drawing import MARGIN, Place, drawn


class Head(Widget):
    """One line of text over the column, aligned with it; it is cut where it does not fit."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"head--strong", "head--quiet", "head--accent"}

    DEFAULT_CSS = """
    Head {
        height: 2;
        & > .head--strong { text-style: bold; }
        & > .head--quiet { color: $role-quiet; }
        & > .head--accent { color: $role-accent; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._text = Content("")
        self._left = MARGIN

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.plain

    def say(self, text: Content) -> None:
        """Says something else."""
        if not text.is_same(self._text):
            self._text = text
            self.refresh()

    def align(self, left: int) -> None:
        """Begins at the cell `left`."""
        if left != self._left:
            self._left = left
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The text, and an empty line under it."""
        ground = self.visual_style
        if y:
            return Strip.blank(self.size.width, ground.rich_style)
        strip = drawn(self._text, Place(0, self._left), ground, self._look_of)
        return strip.adjust_cell_length(self.size.width, ground.rich_style)

    def _look_of(self, role: str) -> Style:
        return self.get_visual_style(f"head--{role}", partial=True)
