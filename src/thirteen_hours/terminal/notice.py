"""A sentence to the player, in place: what could not be done, or what was done out of sight."""

from textual.widgets import Static

from thirteen_hours.terminal.column.drawing import MARGIN
from thirteen_hours.terminal.column.item import Role, words


class Notice(Static):
    """Stands over the foot while there is something to say."""

    DEFAULT_CSS = """
    Notice {
        height: auto;
        max-height: 4;
        margin-top: 1;
        display: none;
        color: $role-text;
        &.-said { display: block; }
        &.-trouble { color: $role-trouble; }
    }
    """

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._said = ""

    @property
    def text(self) -> str:
        """What it says; empty for nothing."""
        return self._said

    def say(self, sentence: str, role: Role | None = None) -> None:
        """Says a sentence; an empty one takes the last away."""
        if sentence == self._said:
            return
        self._said = sentence
        self.update(words(sentence))
        self.set_class(role == "trouble", "-trouble")
        # By a class, so that a window too small for anything else hides it too.
        self.set_class(bool(sentence), "-said")

    def align(self, left: int, right: int) -> None:
        """Stands under a text that begins at the cell `left` and ends before `right`."""
        self.styles.padding = (0, MARGIN, 0, left)
        self.styles.max_width = right + MARGIN
