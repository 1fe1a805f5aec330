"""Two evenings side by side."""

from typing import ClassVar

from textual.binding import BindingType

from thirteen_hours.terminal.commands import bound
from thirteen_hours.terminal.evenings import beside
from thirteen_hours.terminal.sheet import Back, Sheet


class ComparisonScreen(Sheet):
    """Where two evenings part, and what came of each."""

    BINDINGS: ClassVar[list[BindingType]] = [*bound(Back)]

    def arrive(self) -> None:
        """Sets the two evenings beside each other that were chosen."""
        self.entitle("Two evenings")
        if self.game.visit.compared:
            self.column.show(beside(*self.game.visit.compared))
