"""Where there are several scenarios or casebooks: which one is meant."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.binding import BindingType

from thirteen_hours.library.opening import Opened
from thirteen_hours.terminal.column.item import Item, words
from thirteen_hours.terminal.commands import bound
from thirteen_hours.terminal.scene import text
from thirteen_hours.terminal.sheet import Back, Sheet


class WhichScreen(Sheet):
    """A list of what there is; taking one goes on with what the player was about to do."""

    BINDINGS: ClassVar[list[BindingType]] = [*bound(Back)]

    def arrive(self) -> None:
        """Shows what there is, and why something else is not there."""
        self.entitle("Which evening?")
        if self.game.visit.choosing:
            self.column.show(listed(self.game.visit.choosing[0]))
            self.say(" ".join(error.sentence for error in self.game.visit.desk.refused))

    def take(self, entry: str) -> None:
        """Goes on with the one that was taken."""
        if self.game.visit.choosing:
            among, then = self.game.visit.choosing
            then(next(each for each in among if each.listed.name == entry))


def listed(among: Iterable[Opened]) -> list[Item]:
    """Each scenario with its casebook and what it is about."""
    return [item for number, each in enumerate(among, 1) for item in _entry(number, each)]


def _entry(number: int, opened: Opened) -> Iterator[Item]:
    lead = words(f"{number}. ", "accent")
    yield Item(words(opened.scenario.title, "strong"), opened.listed.name, lead)
    yield Item(words(opened.casebook.title), indent=lead.cell_length, above=0)
    about = text(" ".join(opened.scenario.summary.split()))
    yield Item(about, indent=lead.cell_length, above=0)
