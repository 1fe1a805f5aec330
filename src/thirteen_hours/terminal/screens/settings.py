"""The page of settings."""

from collections.abc import Sequence
from typing import ClassVar, Final

from textual.binding import BindingType

from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.terminal.column.item import Item, joined, words
from thirteen_hours.terminal.commands import Command, bound
from thirteen_hours.terminal.settings import SETTINGS, Setting
from thirteen_hours.terminal.sheet import Back, Sheet

_WIDE: Final = 18
_BY_ID: Final = {setting.id: setting for setting in SETTINGS}


class Change(Command):
    """Change the marked setting to its next value."""

    keys = "right,l"
    hint = "change"
    rank = 1


class ChangeBack(Command):
    """Change the marked setting to the value before."""

    keys = "left,h"


class SettingsScreen(Sheet):
    """Each setting with its value; taking one changes it to the next, at once and for good."""

    BINDINGS: ClassVar[list[BindingType]] = [*bound(Change, ChangeBack, Back)]

    def arrive(self) -> None:
        """Shows what is set."""
        self.entitle("Settings")
        self._show(top=True)

    def _show(self, *, top: bool = False) -> None:
        self.column.show(listed(self.game.settings.values), top=top, at=self.column.entry)

    def take(self, entry: str) -> None:
        """Changes a setting to its next value."""
        self._change(entry, 1)

    def action_change(self) -> None:
        """Changes the marked setting to its next value."""
        self._change(self.column.entry, 1)

    def action_change_back(self) -> None:
        """Changes the marked setting to the value before."""
        self._change(self.column.entry, -1)

    def _change(self, entry: str, step: int) -> None:
        setting = _BY_ID[entry]
        value = setting.after(self.game.settings[entry], step)
        self.say(self.game.told_instead(entry))
        try:
            self.game.settings.change(entry, value)
        except ThirteenHoursError as error:
            self.fail(error)
        self.game.apply_settings()
        self._show()

    def help_on(self, entry: str) -> Sequence[Item]:
        """What the setting does."""
        setting = _BY_ID[entry]
        return (Item(joined(words(f"{setting.title}. ", "strong"), setting.help)),)


def listed(values: dict[str, str]) -> list[Item]:
    """Every setting with its value, and what it does under it."""
    items: list[Item] = []
    for setting in SETTINGS:
        items.append(_row(setting, values[setting.id]))
        items.append(Item(words(setting.help, "quiet"), above=0))
    return items


def _row(setting: Setting, value: str) -> Item:
    return Item(
        words(setting.values[value], "accent"), setting.id, words(f"{setting.title:<{_WIDE}}")
    )
