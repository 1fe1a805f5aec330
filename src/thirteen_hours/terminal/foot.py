"""The line at the foot of every screen: what keys do here, and whether there is more to read."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.style import Style

from thirteen_hours.terminal.column.drawing import filled
from thirteen_hours.terminal.commands import Command, available
from thirteen_hours.terminal.drawn import Drawn

MOST: Final = 5
"""Hints at the foot: more are not read."""

WIDEST: Final = 78
"""Cells that the hints may take, so that none is cut on the narrowest terminal we promise."""

_GAP: Final = "   "
_BELOW: Final = "↓ more"
_ABOVE: Final = "↑ back"


class Hint(NamedTuple):
    """A hint as it stands at the foot: its key, its word and the action behind it."""

    key: str
    word: str
    action: str

    @property
    def cells(self) -> int:
        """Its width: a key, a space and a word, all of them of one cell a character."""
        return len(self.key) + 1 + len(self.word)


def hints(commands: list[type[Command]], room: int = WIDEST) -> list[Hint]:
    """The hints of the commands that have one: the first five by rank that fit in `room` cells."""
    ranked = sorted(commands, key=lambda each: each.rank)
    chosen: list[Hint] = []
    for command in ranked[:MOST]:
        hint = Hint(command.shown(), command.hint, command.action())
        if sum(each.cells + len(_GAP) for each in chosen) + hint.cells > min(room, WIDEST):
            break
        chosen.append(hint)
    return chosen


class Foot(Drawn):
    """Hints that can be clicked too, and at the right end whether there is more text, and where."""

    DEFAULT_CSS = """
    Foot {
        height: 1;
        margin-top: 1;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._hints: list[Hint] = []
        self._left = 0
        self._right = 0
        self._more = ""

    def on_mount(self) -> None:
        """Follows the keys that mean something at the moment."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.look())
        self.look()

    def align(self, left: int, right: int) -> None:
        """Stands under a text that begins at the cell `left` and ends before `right`."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.look()
            self.refresh()

    def tell(self, *, above: bool, below: bool) -> None:
        """Says whether there is more text than is in sight."""
        more = _BELOW if below else _ABOVE if above else ""
        if more != self._more:
            self._more = more
            self.refresh()

    @property
    def text(self) -> str:
        """All that it says, in one line."""
        return self.render_line(0).text.strip()

    def look(self) -> None:
        """Looks which keys mean something now."""
        commands = [each.command for each in available(self.screen) if each.hinted]
        found = hints(commands, self._right - self._left - len(_BELOW) - len(_GAP))
        if found != self._hints:
            self._hints = found
            self.refresh()

    def draw(self, lines: range, width: int, ground: Style) -> Iterator[Strip]:
        """Its one line."""
        key = (ground + self.looks["key"]).rich_style
        word = (ground + self.looks["quiet"]).rich_style
        segments = [Segment(" " * self._left, word)]
        for at, hint in enumerate(self._hints):
            segments += [Segment(_GAP if at else "", word), Segment(hint.key, key)]
            segments.append(Segment(f" {hint.word}", word))
        used = sum(segment.cell_length for segment in segments)
        gap = max(self._right - used - len(_BELOW), 1)
        segments += [Segment(" " * gap, word), Segment(self._more, word)]
        for _ in lines:
            yield filled(segments, width, ground)

    async def on_click(self, event: events.Click) -> None:
        """Does what was clicked."""
        event.stop()
        if self._more and event.x >= self._right - len(_BELOW):
            action = "read_on" if self._more == _BELOW else "read_back"
            await self.run_action(f"screen.{action}")
            return
        start = self._left
        for hint in self._hints:
            if start <= event.x < start + hint.cells:
                await self._do(hint)
            start += hint.cells + len(_GAP)

    async def _do(self, hint: Hint) -> None:
        for command, node, _ in available(self.screen):
            if command.action() == hint.action:
                await self.app.run_action(hint.action, node)
                return
