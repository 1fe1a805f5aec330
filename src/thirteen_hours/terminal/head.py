"""The line at the head of every screen: where one is, or what time it is."""

from collections.abc import Iterator

from textual.content import Content
from textual.strip import Strip
from textual.style import Style

from thirteen_hours.terminal.column.drawing import MARGIN, Place, drawn, filled
from thirteen_hours.terminal.column.item import NOTHING
from thirteen_hours.terminal.drawn import Drawn


class Head(Drawn):
    """One line of text over the column, aligned with it; it is cut where it does not fit."""

    DEFAULT_CSS = """
    Head { height: 2; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._text = NOTHING
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

    def draw(self, lines: range, width: int, ground: Style) -> Iterator[Strip]:
        """The text, and an empty line under it."""
        for number in lines:
            place = Place(left=self._left)
            text = drawn(NOTHING if number else self._text, place, ground, self.looks)
            yield filled(text, width, ground)
