"""Text that appears paragraph by paragraph, for players who ask for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from thirteen_hours.terminal.column.column import Column
from thirteen_hours.terminal.column.item import Item

if TYPE_CHECKING:
    from textual.timer import Timer

SECONDS_A_WORD: Final = 0.15
"""A brisk reader's time: whoever reads faster presses a key, and nobody waits for long."""

GUARD: Final = 0.25
"""Seconds after the text was completed by a key in which no choice is taken by that same key."""


class Pacing:
    """Shows a column's paced items one after another; `complete` shows all at once."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._timer: Timer | None = None
        self._guarded = False

    @property
    def going_on(self) -> bool:
        """Whether some of the text is still to appear."""
        return self._column.shown is not None

    @property
    def guarded(self) -> bool:
        """Whether the text was completed so recently that a key may have been meant for that."""
        return self._guarded

    def begin(self, read: int = 0) -> None:
        """Shows the first paragraph after the `read` ones, and the others in their time."""
        self._stop()
        if any(item.paced for item in self._column.items[read:]):
            self._show(read + 1)

    def complete(self) -> None:
        """Shows everything."""
        self._stop()
        self._column.shown = None
        self._guarded = True
        self._column.set_timer(GUARD, self._unguard)

    def _unguard(self) -> None:
        self._guarded = False

    def _show(self, count: int) -> None:
        items = self._column.items
        if count >= len(items) or not items[count].paced:
            self._column.shown = None
            return
        self._column.shown = count
        seconds = SECONDS_A_WORD * _words(items[count - 1 : count])
        self._timer = self._column.set_timer(seconds, lambda: self._show(count + 1))

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None


def _words(items: Sequence[Item]) -> int:
    return sum(len(item.text.plain.split()) for item in items)
