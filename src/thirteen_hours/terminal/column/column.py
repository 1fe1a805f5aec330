"""The widget from which the player chooses: text with entries, one of them marked."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.geometry import Offset
from textual.message import Message

from thirteen_hours.terminal.column.commands import BINDINGS
from thirteen_hours.terminal.column.drawing import MARGIN
from thirteen_hours.terminal.column.item import Item
from thirteen_hours.terminal.column.paper import Paper


class Column(Paper, can_focus=True, inherit_bindings=False):
    """Text with entries to choose from: by arrows and enter, by number, or by mouse.

    The terminal's own cursor stands at the mark, so that whoever listens to the screen or feels it
    is led to the same place as whoever looks at it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*BINDINGS]

    class Taken(Message):
        """The player took an entry."""

        def __init__(self, column: "Column", entry: str) -> None:
            super().__init__()
            self.column = column
            self.entry = entry

        @property
        def control(self) -> "Column":
            """The column it stands in."""
            return self.column

    class Marked(Message):
        """Another entry is marked."""

        def __init__(self, entry: str) -> None:
            super().__init__()
            self.entry = entry

    class TurnedBack(Message):
        """The player turned back further than the top."""

    def __init__(self, *, measure: int = 66, name: str | None = None) -> None:
        super().__init__(measure=measure, name=name)
        self._entries: tuple[int, ...] = ()
        self._marked = 0

    def show(self, items: Sequence[Item], *, top: bool = True, at: str = "") -> None:
        """Shows other items, marking the entry `at`, or the first one."""
        self._entries = tuple(number for number, item in enumerate(items) if item.id)
        ids = [items[number].id for number in self._entries]
        self._marked = ids.index(at) if at in ids else 0
        super().show(items, top=top)
        if at in ids and not top:
            self.bring_into_sight(self._entries[self._marked])

    @property
    def entries(self) -> tuple[str, ...]:
        """The entries that can be chosen, in order."""
        return tuple(self.items[number].id for number in self._entries)

    @property
    def entry(self) -> str:
        """The marked entry; empty when there is none."""
        return self.entries[self._marked] if self._entries else ""

    def mark(self, entry: str) -> None:
        """Marks an entry and brings it into sight."""
        if entry in self.entries:
            self._move_mark(self.entries.index(entry))

    @property
    def marked_item(self) -> int:
        """The item at the mark, while the column has the keyboard and shows all there is."""
        ready = self._has_keyboard and self.shown is None and self._entries
        return self._entries[self._marked] if ready else -1

    @property
    def _has_keyboard(self) -> bool:
        # `has_focus` becomes true only after our own `on_focus` has run.
        return self.is_attached and self.screen.focused is self

    def changed(self) -> None:
        """Draws everything again, says so, and brings the terminal's cursor to the mark."""
        super().changed()
        self.place_cursor()

    def place_cursor(self) -> None:
        """Brings the terminal's cursor to the mark, or to the first line where there is no mark."""
        if not (self._has_keyboard and self.app.screen is self.screen):
            return
        line = self.lines_of(self.marked_item).start if self.marked_item >= 0 else self.top
        y = max(0, min(line - self.top, self.height - 1))
        self.app.cursor_position = self.content_region.offset + Offset(self.left - MARGIN, y)

    def on_focus(self) -> None:
        """Shows the mark, because keys now come here."""
        self._draw_again(self._marked)
        self.place_cursor()

    def on_blur(self) -> None:
        """Takes the mark away, because keys now go elsewhere."""
        self._draw_again(self._marked)

    def _draw_again(self, *entries: int) -> None:
        """Draws the lines of these entries, which are soon drawn, and not the whole column."""
        for entry in entries:
            if entry < len(self._entries):
                lines = self.lines_of(self._entries[entry])
                self.refresh_lines(lines.start, len(lines))

    def on_resize(self, event: events.Resize) -> None:
        """Keeps the mark in sight if it was."""
        # `height` is the new one already, and the lines are still those of the old size.
        before = self._laid_out_for.height
        seen = self.marked_item >= 0 and self.in_sight(self.marked_item, before)
        super().on_resize(event)
        if seen:
            self.bring_into_sight(self.marked_item)
        self.call_after_refresh(self.place_cursor)

    # --- Moving

    def _move_mark(self, number: int) -> None:
        before, self._marked = self._marked, number
        top = self.top
        self.bring_into_sight(self._entries[number])
        if self.top == top:
            self._draw_again(before, number)
            self.place_cursor()
        else:
            self.changed()
        self.post_message(self.Marked(self.entry))

    def action_next(self) -> None:
        """Moves the mark down; where it is out of sight below, scrolls towards it."""
        below = self._entries and self.lines_of(self._entries[self._marked]).start >= (
            self.top + self.height
        )
        last = self._marked + 1 >= len(self._entries)
        if below or last:
            self.turn_to(self.top + 1)
            self.place_cursor()
        else:
            self._move_mark(self._marked + 1)

    def action_previous(self) -> None:
        """Moves the mark up; where it is the first, or out of sight above, scrolls."""
        above = self._entries and self.lines_of(self._entries[self._marked]).start < self.top
        if above or self._marked == 0:
            self.turn_to(self.top - 1)
            self.place_cursor()
        else:
            self._move_mark(self._marked - 1)

    def action_top(self) -> None:
        """Goes to the top, and to the first entry."""
        self._marked = 0
        self.turn_to(0)
        self.changed()

    def action_bottom(self) -> None:
        """Goes to the end, and to the last entry."""
        self._marked = max(len(self._entries) - 1, 0)
        self.turn_to(self.last_top)
        self.changed()

    def action_read_on(self) -> None:
        """Turns on by a screenful, with two lines of the old one left for the eye."""
        self.turn_to(self.top + self._screenful)
        self.place_cursor()

    def action_read_back(self) -> None:
        """Turns back by a screenful; at the top, asks for what came before."""
        if self.top == 0:
            self.post_message(self.TurnedBack())
        self.turn_to(self.top - self._screenful)
        self.place_cursor()

    @property
    def _screenful(self) -> int:
        return max(self.height - 2, 1)

    # --- Taking

    def action_take(self) -> None:
        """Takes the marked entry if the player can see all of it, and reads on if not."""
        if not self._entries:
            self.action_read_on()
        else:
            self._take_seen(self._marked)

    def action_take_number(self, key: str) -> None:
        """Takes the entry with this number, counted from 1, if the player can see all of it."""
        number = int(key) - 1
        if number < len(self._entries):
            self._take_seen(number)

    def _take_seen(self, number: int) -> None:
        """Takes an entry in sight; towards another it only turns, by a screenful at the most."""
        item = self._entries[number]
        if self.in_sight(item):
            self._take(number)
        elif self.lines_of(item).start < self.top:
            self._move_mark(number)
        else:
            self._marked = number
            self.action_read_on()
            self.changed()

    def on_click(self, event: events.Click) -> None:
        """Takes the entry that was clicked, and marks it."""
        item = self.item_at(event.y)
        # Neither the second click of a double one nor the end of a selection is meant to choose.
        meant = event.chain == 1 and not self.text_selection and self.shown is None
        if meant and item in self._entries:
            event.stop()
            self._take_seen(self._entries.index(item))

    def _take(self, number: int) -> None:
        # The mark is not drawn yet: mostly there is another page in a moment, and one frame does.
        self._marked = number
        self.take(self.entry)

    def take(self, entry: str) -> None:
        """Says that an entry was taken. Whoever hears it sees that what is shown is drawn again."""
        self.post_message(self.Taken(self, entry))
