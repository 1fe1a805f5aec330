"""The backlog: everything that has been shown so far, with the time it was."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.binding import BindingType

from thirteen_hours.engine.page import Beat
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.terminal.column.item import Item, words
from thirteen_hours.terminal.commands import Command, bound
from thirteen_hours.terminal.scene import Named, beat_items, names, unnamed
from thirteen_hours.terminal.sheet import Sheet


class CloseBacklog(Command):
    """Go back to the scene."""

    keys = "escape,b,q"
    hint = "back"
    rank = 9


class BacklogScreen(Sheet):
    """What has been said and done, to be read again; it opens at its end."""

    BINDINGS: ClassVar[list[BindingType]] = [*bound(CloseBacklog)]

    def arrive(self) -> None:
        """Shows all there is by now, from the end."""
        self.entitle("So far")
        sitting = self.game.visit.sitting
        if sitting is not None:
            beats = sitting.evening.play.beats
            named = names(sitting.opened.scenario, sitting.opened.casebook)
            self.column.show(list(told(beats, sitting.opened.casebook, named)))
            self.column.turn_to(self.column.last_top)

    def action_close_backlog(self) -> None:
        """Goes back."""
        self.app.pop_screen()


def told(beats: Iterable[Beat], casebook: Casebook, named: Named = unnamed) -> Iterator[Item]:
    """The beats one after another, each with its time where that is another one."""
    minute, chapter = None, ""
    for beat in beats:
        if beat.minute != minute:
            minute = beat.minute
            first = next(iter(readings(casebook, minute)), None)
            if first:
                yield Item(words(f"{first.time}", "accent"))
        yield from beat_items(beat, chapter, named=named)
        chapter = beat.chapter or chapter
