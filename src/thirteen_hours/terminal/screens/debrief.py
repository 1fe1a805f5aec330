"""The debrief: first in short, then each of its parts whole; one leaf of it at a time."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events
from textual.binding import BindingType

from thirteen_hours.debrief.accounts import accounts
from thirteen_hours.debrief.as_of import Year
from thirteen_hours.debrief.build import Debrief, build
from thirteen_hours.debrief.turning import Turn
from thirteen_hours.engine.entries import Entry
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.replay import replay
from thirteen_hours.library.opening import Opened
from thirteen_hours.pages.debrief.document import document
from thirteen_hours.pages.debrief.turning import decided
from thirteen_hours.pages.debrief.years import told
from thirteen_hours.pages.document.blocks import Block, Heading, Table
from thirteen_hours.pages.forms import written
from thirteen_hours.proof.continuation import Continuations
from thirteen_hours.terminal.column.column import Column
from thirteen_hours.terminal.column.item import Item, joined, words
from thirteen_hours.terminal.commands import bound
from thirteen_hours.terminal.desk import Sitting
from thirteen_hours.terminal.documents import items
from thirteen_hours.terminal.leaves import Leaf, Way, leaves
from thirteen_hours.terminal.screens.debrief_commands import DEBRIEF_BINDINGS
from thirteen_hours.terminal.sheet import Back, Sheet

if TYPE_CHECKING:
    from thirteen_hours.library.continuing import Continuing

_NEXT: Final = "next"
_CLOSE: Final = "close"
_SHORT: Final = "short"
_OPEN: Final = "open:"
_AGAIN: Final = "again:"
_INSTEAD: Final = "instead:"
_SOON: Final = 0.1
"""Seconds after which it is asked again whether the turning points are found."""

TURNING: Final = "turning"
"""The part with the turning points."""

YEARS: Final = "years"
"""The part in which years are compared."""


class Leaves(Column, inherit_bindings=False):
    """The text of a leaf; number keys are left to the parts of the debrief."""

    BINDINGS: ClassVar[list[BindingType]] = [
        each for each in Column.BINDINGS if "take_number" not in str(each)
    ]


class DebriefScreen(Sheet):
    """Describe, analyse, apply; where years are compared, arrow keys move the year."""

    BINDINGS: ClassVar[list[BindingType]] = [*DEBRIEF_BINDINGS, *bound(Back)]

    def __init__(self) -> None:
        super().__init__()
        self._of: Sitting | None = None
        self._decisions = -1
        self._leaves: tuple[Leaf, ...] = ()
        self._at = 0
        self._from = ""
        self._debrief: Debrief | None = None
        self._year = 0
        self._continuing: Continuing | None = None

    def make_column(self) -> Column:
        """The column of the leaf in front."""
        return Leaves()

    def arrive(self) -> None:
        """Shows the debrief of the evening from its beginning, or where it was left."""
        sitting = self.game.visit.sitting
        if sitting is None:
            return
        entries = len(sitting.evening.play.entries)
        if sitting is not self._of or entries != self._decisions:
            self._of, self._decisions = sitting, entries
            self._continuing = self.game.visit.desk.follow(sitting)
            self._lay_out(_built(sitting.opened, sitting.evening.play, self._continuing.found))
            self._year = 0
            self._turn_to_leaf(0)
            if self._debrief and self._debrief.turning is None:
                self.set_timer(_SOON, self._look_again)

    def _lay_out(self, debrief: Debrief) -> None:
        self._debrief = debrief
        self._leaves = leaves(debrief)

    # --- The turning points, which come when they are found

    def _look_again(self) -> None:
        """Asks whether they are found; nobody who reads is kept waiting for them."""
        if self._continuing is None or self._of is None or self._moved_on:
            return
        if not self._continuing.done:
            self.set_timer(_SOON, self._look_again)
        elif self._continuing.found is not None:
            entries = self._of.evening.play.entries
            work = partial(self._rebuild, self._of, entries, self._continuing.found)
            self.run_worker(work, thread=True)

    @property
    def _moved_on(self) -> bool:
        """Whether the evening is not any more as it was when the debrief was laid out."""
        return self._of is None or len(self._of.evening.play.entries) != self._decisions

    def _rebuild(self, sitting: Sitting, entries: Sequence[Entry], found: Continuations) -> None:
        # On a play of its own: the player may go back and take a choice back in the meantime.
        play = replay(sitting.opened.table, sitting.evening.play.seed, entries).play
        self.app.call_from_thread(self._put_in, sitting, _built(sitting.opened, play, found))

    def _put_in(self, sitting: Sitting, debrief: Debrief) -> None:
        """Adds the part to what lies open, and leaves the reader where they are."""
        if sitting is not self._of or self._moved_on:
            return
        key = self._leaves[self._at].key
        self._lay_out(debrief)
        self._at = next((at for at, leaf in enumerate(self._leaves) if leaf.key == key), 0)
        if self.is_current:
            self._show(top=False)

    @property
    def _turns(self) -> tuple[Turn, ...]:
        """The decisions at which the evening can be taken up again, where that is told."""
        turning = self._debrief.turning if self._debrief else None
        if turning is None or not self._leaves or self._leaves[self._at].key != TURNING:
            return ()
        return turning.turns

    def _take_up_again(self, number: int, others: Sequence[str] = ()) -> None:
        """Takes the evening up before a decision; with `others`, those choices made there."""
        before = self._of.evening.play.taken[: number - 1] if self._of else ()
        steps = [*(each.choice.id for each in before), *others]
        self.attempt(lambda: self.game.visit.begin_again(steps, number))

    def action_take_up_again(self) -> None:
        """Takes the evening up again at the mark, if that is in sight; if not, goes there first."""
        entry, turns = self.column.entry, self._turns
        ways = entry.startswith((_AGAIN, _INSTEAD))
        if ways and self.column.in_sight(self.column.marked_item):
            self.take(entry)
        elif ways:
            self.column.bring_into_sight(self.column.marked_item)
        elif turns:
            self.column.mark(f"{_AGAIN}{turns[0].decision.number}")

    # --- Showing

    def _turn_to_leaf(self, at: int, entry: str = "") -> None:
        self._at = max(0, min(at, len(self._leaves) - 1))
        self._show(top=not entry, entry=entry)

    def _show(self, *, top: bool = True, entry: str = "") -> None:
        leaf = self._leaves[self._at]
        place = f"{self._at + 1} of {len(self._leaves)}"
        self.entitle(joined(words(leaf.title, "strong"), words(f"    {place}", "quiet")))
        self.column.show([*self._items(leaf), *self._ways()], top=top, at=entry)
        self.foot.look()

    def _items(self, leaf: Leaf) -> Iterator[Item]:
        for block in self._blocks(leaf):
            if isinstance(block, Way):
                yield Item(joined("In full: ", words(block.title)), f"{_OPEN}{block.key}", above=1)
            else:
                yield from items([block], self.column.room)
                yield from self._again_at(block)

    def _again_at(self, block: Block) -> Iterator[Item]:
        """The way back into the evening, under the heading of the decision where it leads."""
        for turn in self._turns:
            heading = Heading(4, decided(turn))
            if block == heading:
                number = turn.decision.number
                told = f"Take the evening up again before decision {number}."
                yield Item(words(told), f"{_AGAIN}{number}", above=0)
                if turn.instead:
                    told = f"Go on from there with the other choice: {turn.instead.do}"
                    yield Item(words(told), f"{_INSTEAD}{number}", above=0)

    def _blocks(self, leaf: Leaf) -> Sequence[Block | Way]:
        """The leaf's blocks; where years are compared, the chosen one comes before the table."""
        if not self._has_years:
            return leaf.blocks
        tables = (at for at, block in enumerate(leaf.blocks) if isinstance(block, Table))
        at = next(tables, len(leaf.blocks))
        return (*leaf.blocks[:at], *told(self._years[self._year]), *leaf.blocks[at:])

    @property
    def _years(self) -> Sequence[Year]:
        return self._debrief.as_of.years if self._debrief else ()

    @property
    def _has_years(self) -> bool:
        """Whether the leaf in front is the one that compares years."""
        return bool(self._years and self._leaves) and self._leaves[self._at].key == YEARS

    def _ways(self) -> list[Item]:
        found = []
        if self._at + 1 < len(self._leaves):
            title = self._leaves[self._at + 1].title
            found.append(Item(joined("Next: ", words(title)), _NEXT, above=2))
        if self._at:
            found.append(Item(words("Back to the short form."), _SHORT, above=int(not found) + 1))
        return found or [Item(words("Close the debrief."), _CLOSE, above=2)]

    def on_resize(self, event: events.Resize) -> None:
        """Sets the tables anew for the width that there is now."""
        super().on_resize(event)
        if self._leaves and self.is_current:
            self.call_after_refresh(self._show, top=False)

    # --- What the player does

    def take(self, entry: str) -> None:
        """Opens a part, goes on, goes back to the short form, or closes."""
        if entry.startswith(_OPEN):
            self._from = entry
            key = entry.removeprefix(_OPEN)
            self._turn_to_leaf(next(at for at, leaf in enumerate(self._leaves) if leaf.key == key))
        elif entry.startswith(_AGAIN):
            self._take_up_again(int(entry.removeprefix(_AGAIN)))
        elif entry.startswith(_INSTEAD):
            number = int(entry.removeprefix(_INSTEAD))
            ways = {each.decision.number: each.instead for each in self._turns}
            other = ways.get(number)
            self._take_up_again(number, [other.choice] if other else ())
        elif entry == _NEXT:
            self._turn_to_leaf(self._at + 1)
        elif entry == _SHORT:
            self._turn_to_leaf(0, self._from)
        else:
            self.action_back()

    def action_back(self) -> None:
        """Goes back to the short form, and from there to where the player came from."""
        if self._at:
            self._turn_to_leaf(0, self._from)
        else:
            super().action_back()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Which commands mean something on this leaf."""
        del parameters
        match action:
            case "later_year" | "earlier_year":
                return self._has_years
            case "take_up_again":
                return bool(self._turns)
            case "next_leaf":
                return self._at + 1 < len(self._leaves)
            case "leaf_before":
                return self._at > 0
            case _:
                return True

    def action_part(self, key: str) -> None:
        """Goes to a part."""
        part = int(key)
        at = next((at for at, leaf in enumerate(self._leaves) if leaf.step == part), None)
        if at is not None:
            self._turn_to_leaf(at)

    def action_next_leaf(self) -> None:
        """Goes on."""
        self._turn_to_leaf(self._at + 1)

    def action_leaf_before(self) -> None:
        """Goes back by one leaf."""
        self._turn_to_leaf(self._at - 1)

    def action_later_year(self) -> None:
        """Moves the year on."""
        self._move_year(1)

    def action_earlier_year(self) -> None:
        """Moves the year back."""
        self._move_year(-1)

    def _move_year(self, step: int) -> None:
        self._year = max(0, min(self._year + step, len(self._years) - 1))
        self._show(top=False)

    def action_open_evidence(self) -> None:
        """Opens the evidence."""
        if self._of:
            self.game.visit.look_up_in(self._of.opened)

    def action_save_debrief(self) -> None:
        """Writes the debrief to a file and says where it is."""
        if self._debrief:
            page = written(document(self._debrief), "html")
            self.attempt(lambda: self.say(self.game.save("debrief", page, ".html")))


def _built(opened: Opened, play: Play, found: Continuations | None) -> Debrief:
    return build(
        play,
        opened.casebook,
        opened.evidence,
        accounts=accounts(opened.plans, opened.table),
        found=found,
    )
