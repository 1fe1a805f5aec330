"""The help page: first of what was marked, then of the keys."""

from collections.abc import Iterable
from typing import ClassVar, Final

from textual.binding import BindingType

from thirteen_hours.terminal.column.item import Item, words
from thirteen_hours.terminal.commands import Available, available, bound
from thirteen_hours.terminal.sheet import Back, Sheet

_KEYS_WIDE: Final = 18


class HelpScreen(Sheet):
    """Made from the commands themselves, for the sheet that it was called from."""

    BINDINGS: ClassVar[list[BindingType]] = [*bound(Back)]

    def arrive(self) -> None:
        """Tells about the sheet under this one."""
        self.entitle("Help")
        # It may be made ready before it is laid over the sheet it tells about.
        under = next(each for each in reversed(self.app.screen_stack) if each is not self)
        told = under.help_on(under.column.entry) if isinstance(under, Sheet) else ()
        self.column.show([*told, *keys(available(under))])

    def action_help(self) -> None:
        """Help on the help page is the help page."""


def keys(commands: Iterable[Available]) -> list[Item]:
    """Each command with its keys: first those of this page, then those of any column."""
    listed = sorted(commands, key=lambda each: not each.command.palette)
    items = [Item(words("What the keys do here", "heading"))]
    for at, each in enumerate(listed):
        above = int(at == 0 or each.command.palette != listed[at - 1].command.palette)
        lead = words(f"{each.shown:<{_KEYS_WIDE}} ", "accent")
        items.append(Item(words(each.command.help()), lead=lead, above=above))
    mouse = "With the mouse: click an entry or a hint at the foot; turn the wheel to read on."
    return [*items, Item(words(mouse, "quiet"))]
