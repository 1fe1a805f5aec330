"""The evenings played on this machine."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from thirteen_hours.terminal.column.item import Item, words
from thirteen_hours.terminal.commands import Command, bound
from thirteen_hours.terminal.evenings import listed
from thirteen_hours.terminal.sheet import Back, Sheet

if TYPE_CHECKING:
    from thirteen_hours.terminal.desk import Kept

_AGAIN = "Press d once more to delete this evening for good."


class Compare(Command):
    """Set this evening beside another: press it on the one, then on the other."""

    keys = "c"
    hint = "compare"
    rank = 1


class Delete(Command):
    """Delete this evening for good; it asks once more."""

    keys = "d"
    hint = "delete"
    rank = 2


class EveningsScreen(Sheet):
    """A list, the one last played first; taking one opens it where it stands."""

    BINDINGS: ClassVar[list[BindingType]] = [*bound(Compare, Delete, Back)]

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[str, Kept] = {}
        self._beside = ""
        self._doomed = ""

    def arrive(self) -> None:
        """Shows what is kept now."""
        self.entitle("Evenings")
        self._beside = self._doomed = ""
        self._list()

    def _list(self) -> None:
        desk = self.game.visit.desk
        kept = [each for each in desk.kept() if each.shelved.begun or each.shelved.trouble]
        self._kept = {each.shelved.path.name: each for each in kept}
        self.column.show(listed(kept, saves=desk.saves), top=False, at=self.column.entry)
        self.foot.look()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There must be an evening for what is done with one, and two for what is done with two."""
        del parameters
        match action:
            case "compare":
                return len(self._kept) > 1
            case "delete":
                return bool(self._kept)
            case _:
                return True

    def take(self, entry: str) -> None:
        """Opens an evening where it stands."""
        self._doomed = ""
        self.game.visit.sit(self.game.visit.desk.resume(self._kept[entry].shelved))

    def action_delete(self) -> None:
        """Deletes the marked evening when it is asked for twice."""
        entry = self.column.entry
        if self._doomed != entry:
            self._doomed = entry
            self.say(_AGAIN)
            return
        self._doomed = ""
        self.say("")
        self.attempt(lambda: self.game.visit.desk.forget(self._kept[entry].shelved.path))
        self._list()

    def action_compare(self) -> None:
        """Remembers the first evening, and sets the second beside it."""
        entry = self.column.entry
        if not self._beside or self._beside == entry:
            self._beside = entry
            self.say("Now go to the other evening, and press c there.")
            return
        first, self._beside = self._beside, ""
        self.say("")
        self.attempt(lambda: self.game.visit.compare(self._kept[first], self._kept[entry]))

    def help_on(self, entry: str) -> Sequence[Item]:
        """What can be done with an evening."""
        del entry
        told = "Enter opens an evening where it stands: at its last page, or at its end."
        return (Item(words(told)),)
