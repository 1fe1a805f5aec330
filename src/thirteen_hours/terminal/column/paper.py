"""The widget under a column: text laid out in lines, drawn, scrolled and selected."""

from collections.abc import Callable, Iterator, Sequence

from textual import events
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style

from thirteen_hours.terminal.column.drawing import MARGIN, Place, drawn, filled
from thirteen_hours.terminal.column.item import Item
from thirteen_hours.terminal.column.lines import Line, laid_out
from thirteen_hours.terminal.drawn import Drawn
from thirteen_hours.terminal.looks import Looks


class Paper(Drawn, ScrollView, inherit_bindings=False):
    """Text in the middle of its room, changed in place.

    It has no scrollbar. Whoever wants to say what is out of sight sets `watcher`, which is called
    at once whenever another text, or another part of it, is in sight: a message would come a frame
    too late.
    """

    DEFAULT_CSS = """
    Paper {
        overflow: hidden scroll;
        scrollbar-size: 0 0;
    }
    """

    def __init__(self, *, measure: int = 66, name: str | None = None) -> None:
        super().__init__(id=name)
        self._items: tuple[Item, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._measure = measure
        self._laid_out_for = Size(0, 0)
        self._drawn: dict[int, Strip] = {}
        self._drawn_for: tuple[str, int, int, Style] | None = None
        self._shown: int | None = None
        self.watcher: Callable[[Paper], None] | None = None

    # --- What it shows

    @property
    def items(self) -> tuple[Item, ...]:
        """What it shows."""
        return self._items

    def show(self, items: Sequence[Item], *, top: bool = True) -> None:
        """Shows other items, from the top unless told to stay where it is."""
        self._items = tuple(items)
        self._shown = None
        self._lay_out()
        if top:
            self.scroll_to(y=0, animate=False)
        self.changed()

    @property
    def shown(self) -> int | None:
        """How many items are shown yet; None for all. The rest keep their place, and are blank."""
        return self._shown

    @shown.setter
    def shown(self, count: int | None) -> None:
        self._shown = count if count is not None and count < len(self._items) else None
        self.changed()

    @property
    def measure(self) -> int:
        """The width of the text where there is room for it, in cells."""
        return self._measure

    @measure.setter
    def measure(self, cells: int) -> None:
        self._measure = cells
        self._lay_out()
        self.changed()

    def changed(self) -> None:
        """Draws everything again, and says so."""
        self.refresh()
        self._tell()

    def _tell(self) -> None:
        if self.watcher is not None and self.is_attached:
            self.watcher(self)

    # --- Where everything is

    @property
    def room(self) -> int:
        """The width of the text as it is now, in cells."""
        return self._room(self.size.width)

    @property
    def left(self) -> int:
        """The cells to the left of the text."""
        return max((self.size.width - self.room) // 2, MARGIN)

    @property
    def height(self) -> int:
        """The lines that are in sight."""
        return self.scrollable_content_region.height

    @property
    def last_top(self) -> int:
        """The line that stands at the top when the end is in sight."""
        return max(len(self._lines) - self.height, 0)

    @property
    def top(self) -> int:
        """The line at the top, or the one that is gliding there."""
        return min(round(self.scroll_target_y), self.last_top)

    def lines_of(self, item: int) -> range:
        """The lines of an item, by its position."""
        lines = [number for number, line in enumerate(self._lines) if line.item == item]
        return range(lines[0], lines[-1] + 1) if lines else range(0)

    def item_at(self, y: int) -> int:
        """The position of the item on the line `y` of what is in sight; -1 for none."""
        line = y + self.scroll_offset.y
        return self._lines[line].item if 0 <= line < len(self._lines) else -1

    def bring_into_sight(self, item: int) -> None:
        """Scrolls as little as shows all lines of an item, or its first ones."""
        lines = self.lines_of(item)
        if lines.start < self.top:
            self.turn_to(lines.start if lines.start > self.height // 2 else 0)
        elif lines.stop > self.top + self.height:
            self.turn_to(min(lines.start, lines.stop - self.height))

    def in_sight(self, item: int, height: int | None = None) -> bool:
        """Whether all of an item is in sight, or its first line if it is longer than all.

        `height` is how many lines are in sight; None for as many as there are now.
        """
        lines = self.lines_of(item)
        room = max(self.height if height is None else height, len(lines))
        return lines.start >= self.top and lines.stop <= self.top + room

    def turn_to(self, line: int) -> None:
        """Scrolls so that this line is at the top, as far as there is text for that."""
        self.scroll_to(y=max(0, min(line, self.last_top)), animate=False, force=True)
        self._tell()

    def _room(self, width: int) -> int:
        return max(min(self._measure, width - 2 * MARGIN), 1)

    def _lay_out(self) -> None:
        self._lines = laid_out(self._items, self.room)
        self._drawn = {}
        self._laid_out_for = self.size
        # Set past its watchers, which would lay out the whole screen because a text has changed.
        self.set_reactive(Paper.virtual_size, Size(self.size.width, len(self._lines)))
        if self.styles.auto_dimensions:
            self.refresh(layout=True)

    def on_resize(self, event: events.Resize) -> None:
        """Lays the text out anew, with the item that was at the top still there."""
        if event.size == self._laid_out_for:
            return
        kept = self.item_at(0)
        within = self.scroll_offset.y - self.lines_of(kept).start if kept >= 0 else 0
        self._lay_out()
        if kept >= 0:
            self.turn_to(self.lines_of(kept).start + within)
        self.changed()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The height of all lines, where the paper is as high as its text."""
        del container, viewport
        return len(laid_out(self._items, self._room(width)))

    # --- Drawing

    def draw(self, lines: range, width: int, ground: Style) -> Iterator[Strip]:
        """The lines in sight; those that are neither marked nor selected are drawn only once."""
        drawn_for = (self.app.theme, width, self.left, ground)
        if drawn_for != self._drawn_for:
            self._drawn_for, self._drawn = drawn_for, {}
        marked, selection = self.marked_item, self.text_selection
        top, shown = self.scroll_offset.y, self._shown
        blank = Strip.blank(width, ground.rich_style)
        for at in range(lines.start + top, lines.stop + top):
            item = self._lines[at].item if 0 <= at < len(self._lines) else -1
            if item < 0 or (shown is not None and item >= shown):
                yield blank
            elif item == marked or selection:
                yield self._line(at, width, ground, marked, selection)
            else:
                strip = self._drawn.get(at)
                if strip is None:
                    strip = self._drawn[at] = self._line(at, width, ground)
                yield strip

    def _line(
        self,
        at: int,
        width: int,
        ground: Style,
        marked: int = -1,
        selection: Selection | None = None,
    ) -> Strip:
        item = self._lines[at].item
        place = Place(
            self.left,
            marked=item == marked,
            first=at == 0 or self._lines[at - 1].item != item,
            selected=selection.get_span(at) if selection else None,
        )
        return filled(drawn(self._lines[at].text, place, ground, self.looks), width, ground)

    @property
    def looks(self) -> Looks:
        """How each role looks, and what is selected."""
        if not self.text_selection:
            return super().looks
        selected = self.screen.get_visual_style("screen--selection", partial=True)
        return {**super().looks, "selected": selected}

    def render_line(self, y: int) -> Strip:
        """A line in sight, as the mouse finds it: each stretch knows its place in the text."""
        strip = super().render_line(y)
        at = y + self.scroll_offset.y
        if not 0 <= at < len(self._lines):
            return strip
        left, width = self.left, self.size.width
        end = min(left + self._lines[at].text.cell_length, width)
        margin, text, rest = strip.divide([left, end, width])
        return Strip.join([margin, text.apply_offsets(0, at), rest])

    @property
    def marked_item(self) -> int:
        """The position of the item that is marked; -1 for none."""
        return -1

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text that the player selected with the mouse."""
        return selection.extract("\n".join(line.text.plain for line in self._lines)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Shows what is selected."""
        del selection
        self.refresh()
