"""How likely each class of outcomes is: whole percentages that add up to a hundred."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from textual import events
from textual.binding import BindingType
from textual.message import Message

from thirteen_hours.engine.play import WHOLE
from thirteen_hours.scenario.casebook import OutcomeClass
from thirteen_hours.terminal.column.column import Column
from thirteen_hours.terminal.column.item import Item, joined, words
from thirteen_hours.terminal.commands import Command, bound

ANSWER: Final = "answer"
SKIP: Final = "skip"
_STEP: Final = 5
_LESS: Final = "−"
_MORE: Final = "+"


class Less(Command):
    """Give the marked outcome less, by steps of five."""

    keys = "left,h,minus"
    hint = "less"
    rank = 2


class More(Command):
    """Give the marked outcome more, by steps of five."""

    keys = "right,l,plus"
    hint = "more"
    rank = 3


class Rest(Command):
    """Give the marked outcome all that is left."""

    keys = "r"
    hint = "the rest"
    rank = 4


class Digit(Command):
    """Write the marked outcome's percentage."""

    keys = "0,1,2,3,4,5,6,7,8,9"
    palette = False
    each = True


class Erase(Command):
    """Take the last digit away."""

    keys = "backspace,delete"
    palette = False


class Percentages:
    """Shares of a hundred, changed by digits and by steps; never above a hundred, never below 0."""

    def __init__(self, ids: Sequence[str]) -> None:
        self.shares = dict.fromkeys(ids, 0)
        self._typing = ""

    @property
    def left(self) -> int:
        """What is left to give; negative when too much is given."""
        return WHOLE - sum(self.shares.values())

    def add(self, name: str, amount: int) -> None:
        """Gives more or less, to the next whole step."""
        self._typing = ""
        steps = (
            (self.shares[name] + amount) // _STEP
            if amount > 0
            else -((-self.shares[name] - amount) // _STEP)
        )
        self.shares[name] = min(max(steps * _STEP, 0), WHOLE)

    def fill(self, name: str) -> None:
        """Gives all that is left, or takes away what is too much."""
        self._typing = ""
        self.shares[name] = min(max(self.shares[name] + self.left, 0), WHOLE)

    def type(self, name: str, digit: str) -> None:
        """A digit was typed; the first one for a share begins it anew."""
        typed = f"{self.shares[name]}{digit}" if self._typing == name else digit
        self._typing = name
        if int(typed) <= WHOLE:
            self.shares[name] = int(typed)

    def erase(self, name: str) -> None:
        """The last digit is taken away."""
        self._typing = name
        self.shares[name] //= 10

    def told(self) -> str:
        """How far it is from a hundred."""
        if self.left > 0:
            return f"{self.left} of {WHOLE} left to give."
        return f"{-self.left} too many." if self.left else f"They add up to {WHOLE}."


class Shares(Column, inherit_bindings=False):
    """The question with a row for each class: digits, arrows, or the signs under the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bound(Less, More, Rest, Digit, Erase),
        *(each for each in Column.BINDINGS if "take_number" not in str(each)),
    ]

    class Answered(Message):
        """The player gave an answer, or passed the question over."""

        def __init__(self, answer: dict[str, int] | None) -> None:
            super().__init__()
            self.answer = answer

    def __init__(self) -> None:
        super().__init__()
        self._asked = ""
        self._rows: tuple[OutcomeClass, ...] = ()
        self.percentages = Percentages(())

    def ask(self, asked: str, classes: Sequence[OutcomeClass]) -> None:
        """Puts the question."""
        self._asked = asked
        self._rows = tuple(classes)
        self.percentages = Percentages([each.id for each in classes])
        self.show(self._items_now())

    def _again(self) -> None:
        self.show(self._items_now(), top=False, at=self.entry)

    def _items_now(self) -> list[Item]:
        rows = [item for at, each in enumerate(self._rows) for item in self._row(each, int(not at))]
        told = words(f"    {self.percentages.told()}", "quiet")
        return [
            Item(words(self._asked, "strong")),
            *rows,
            Item(joined("This is my answer.", told), ANSWER),
            Item(words("Pass over."), SKIP, above=0),
        ]

    def _row(self, each: OutcomeClass, above: int) -> Iterator[Item]:
        share = self.percentages.shares[each.id]
        lead = joined(
            words(f"{_LESS} ", "accent"), words(f"{share:>3} %"), words(f" {_MORE}   ", "accent")
        )
        yield Item(words(each.title), each.id, lead, above=above)
        yield Item(words(each.means, "quiet"), indent=lead.cell_length, above=0)

    @property
    def _row_marked(self) -> str:
        return self.entry if self.entry in self.percentages.shares else ""

    def action_less(self) -> None:
        """Gives less to the marked class."""
        if self._row_marked:
            self.percentages.add(self._row_marked, -_STEP)
            self._again()

    def action_more(self) -> None:
        """Gives more to the marked class."""
        if self._row_marked:
            self.percentages.add(self._row_marked, _STEP)
            self._again()

    def action_rest(self) -> None:
        """Gives the rest to the marked class."""
        if self._row_marked:
            self.percentages.fill(self._row_marked)
            self._again()

    def action_digit(self, key: str) -> None:
        """Writes a digit."""
        if self._row_marked:
            self.percentages.type(self._row_marked, key)
            self._again()

    def action_erase(self) -> None:
        """Takes a digit away."""
        if self._row_marked:
            self.percentages.erase(self._row_marked)
            self._again()

    def action_take(self) -> None:
        """On a class goes to the next row; otherwise does what the row says."""
        match self.entry:
            case "answer" if not self.percentages.left:
                self.post_message(self.Answered(dict(self.percentages.shares)))
            case "answer":
                self.mark(self.entries[0])
            case "skip":
                self.post_message(self.Answered(None))
            case _:
                self.action_next()

    def on_click(self, event: events.Click) -> None:
        """Clicking a sign gives more or less; elsewhere it marks the row, or does what it says."""
        item = self.item_at(event.y)
        name = self.items[item].id if item >= 0 else ""
        if not name:
            return
        event.stop()
        self.mark(name)
        x = event.x - self.left
        lead = self.items[item].lead.plain
        if name in (ANSWER, SKIP):
            self.action_take()
        elif lead[max(x, 0) : x + 1] == _LESS:
            self.action_less()
        elif lead[max(x, 0) : x + 1] == _MORE:
            self.action_more()
