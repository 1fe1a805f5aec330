"""The line in which the player writes: an answer, or a word to look for."""

from textual.geometry import Offset
from textual.widgets import Input


class Line(Input):
    """Stands under a text and aligned with it. Its cursor does not blink: nothing here moves."""

    DEFAULT_CSS = """
    Line { margin: 1 0 0 2; background: $surface; }
    """

    def __init__(self, longest: int, told: str) -> None:
        """For `longest` characters; `told` stands in it while it is empty."""
        super().__init__(compact=True, max_length=longest, placeholder=told)
        self.cursor_blink = False

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where the terminal's cursor is to stand; where it stands, without the keyboard."""
        if not self.has_focus:
            # Textual brings it here also when the line is only made, or emptied.
            return self.app.cursor_position
        # At the end Textual counts a cell too many.
        return super().cursor_screen_offset - Offset(int(self.cursor_at_end), 0)

    def align(self, left: int, right: int) -> None:
        """Stands under a text that begins at the cell `left` and ends before `right`."""
        self.styles.margin = (1, 0, 0, left)
        self.styles.width = right - left

    def begin(self) -> None:
        """Takes the keyboard, empty, and the terminal's cursor with it."""
        self.value = ""
        self.take_up()

    def take_up(self) -> None:
        """Takes the keyboard again, with what is written in it."""
        self.focus()
        self.call_after_refresh(self._place_cursor)

    def _place_cursor(self) -> None:
        # Where it stands on the screen is known only once it has been drawn there.
        if self.has_focus:
            self.app.cursor_position = self.cursor_screen_offset
