"""The evidence to read: sources by when they became public, claims, the table of both, a search."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.widget import Widget

from thirteen_hours.errors import OurFaultError
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.pages.evidence.card import source_card
from thirteen_hours.pages.evidence.claim import claim_page
from thirteen_hours.pages.evidence.matrix import matrix_text
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.terminal.column.item import Item, words
from thirteen_hours.terminal.column.paper import Paper
from thirteen_hours.terminal.commands import Command, bound
from thirteen_hours.terminal.documents import items
from thirteen_hours.terminal.evidence import BACK, asking, claims, contents, found, sources
from thirteen_hours.terminal.line import Line
from thirteen_hours.terminal.rooms import Stack
from thirteen_hours.terminal.sheet import Back, Sheet

_ASKING = "asking"
_CONTENTS = "contents"
_SEARCH = "search:"
_LONGEST = 80


class Search(Command):
    """Look for a word in the claims and the passages."""

    keys = "slash"
    hint = "search"
    rank = 1


class LaterYear(Command):
    """Show what was public some years later."""

    keys = "right,l"
    hint = "public by year"
    rank = 2


class EarlierYear(Command):
    """Show what was public some years earlier."""

    keys = "left,h"


class EvidenceScreen(Sheet):
    """One page at a time; going back leads through those that were read before."""

    BINDINGS: ClassVar[list[BindingType]] = [*bound(Search, LaterYear, EarlierYear, Back)]

    DEFAULT_CSS = """
    EvidenceScreen {
        & .page { width: 1fr; height: 1fr; }
        & .page > Line { display: none; }
        &.-searching .page > Line { display: block; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Line(_LONGEST, "Write a word and press enter; esc goes back.")
        self._trail: list[tuple[str, str]] = []
        self._page = _CONTENTS
        self._year: int | None = None

    def body(self) -> Iterable[Widget]:
        """The page, and under it the line in which a search is written."""
        yield Stack(self.column, self.wanted, classes="page")

    def follow(self, paper: Paper) -> None:
        """Keeps the line of the search aligned too."""
        super().follow(paper)
        self.wanted.align(paper.left, paper.left + paper.room)

    def arrive(self) -> None:
        """Begins with what there is, or first asks whether it should be read before playing."""
        self._trail, self._year = [], None
        self._show(_ASKING if self.game.visit.reads_too_soon else _CONTENTS)

    @property
    def _book(self) -> tuple[Casebook, Evidence]:
        if self.game.visit.book is None:
            raise OurFaultError("No casebook is open.")
        return self.game.visit.book.casebook, self.game.visit.book.evidence

    # --- Pages

    def _show(self, page: str, at: str = "") -> None:
        self._page = page
        title, shown = self._leaf(page)
        self.entitle(title)
        self.column.show(shown, top=not at, at=at)
        self.say("")
        self.foot.look()

    def _leaf(self, page: str) -> tuple[str, Sequence[Item]]:
        kind, _, name = page.partition(":")
        casebook, evidence = self._book
        match kind:
            case "source":
                source = evidence.sources[name.partition("/")[0]]
                shown = items(source_card(evidence, source).blocks[1:], self.column.room)
                title = source.short
            case "claim":
                claim = evidence.claims[name]
                page_of_it = claim_page(evidence, claim, casebook.years)
                shown, title = items(page_of_it.blocks, self.column.room), f"Claim {claim.number}"
            case "search":
                shown, title = found(evidence, name), "Search"
            case _:
                shown, title = self._list(kind, evidence)
        return title, shown

    def _list(self, kind: str, evidence: Evidence) -> tuple[list[Item], str]:
        match kind:
            case "asking":
                return asking(), "Evidence"
            case "sources":
                by = "" if self._year is None else f", public by the end of {self._year}"
                return sources(evidence, self._year), f"Sources{by}"
            case "claims":
                return claims(evidence), "Claims"
            case "matrix":
                return self._matrix(evidence), "Claims by sources"
            case _:
                return contents(evidence), "Evidence"

    def _matrix(self, evidence: Evidence) -> list[Item]:
        lines = matrix_text(evidence, self.column.room).rstrip("\n").split("\n")
        return [Item(words(line), above=0, whole=True) for line in lines]

    def take(self, entry: str) -> None:
        """Turns to a page."""
        if entry == BACK:
            self.action_back()
        elif self._page == _ASKING:
            self.game.visit.read_anyway()
            self._show(entry)
        else:
            self._turn(entry)

    def _turn(self, page: str) -> None:
        self._trail.append((self._page, self.column.entry))
        self._show(page)

    def action_back(self) -> None:
        """Goes back to the page before, and from the first one to where the player came from."""
        if self.has_class("-searching"):
            self._stop_searching()
        elif self._trail:
            page, at = self._trail.pop()
            self._show(page, at)
        else:
            super().action_back()

    def help_on(self, entry: str) -> Sequence[Item]:
        """What a stance means."""
        del entry
        told = (
            "A source asserts a claim, denies it, qualifies it, or is silent, which denies nothing."
            " Heads are never counted: sources that rest on one another are one line of testimony."
        )
        return (Item(words(told)),)

    # --- Years

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Years mean something in the list of sources; nothing is searched before it is open."""
        del parameters
        if action == "search":
            return self._page != _ASKING
        if action in {"later_year", "earlier_year"}:
            return self._page == "sources" and bool(self._book[0].years)
        return True

    def action_later_year(self) -> None:
        """Shows what was public later; after the last year, everything."""
        self._move_year(1)

    def action_earlier_year(self) -> None:
        """Shows what was public earlier; before the first year, everything."""
        self._move_year(-1)

    def _move_year(self, step: int) -> None:
        years: list[int | None] = [None, *self._book[0].years]
        self._year = years[(years.index(self._year) + step) % len(years)]
        self._show("sources")

    # --- Searching

    def action_search(self) -> None:
        """Opens the line in which a search is written."""
        self.add_class("-searching")
        self.wanted.begin()

    @on(Line.Submitted)
    def _search(self, event: Line.Submitted) -> None:
        event.stop()
        self._stop_searching()
        if wanted := event.value.strip():
            self._turn(f"{_SEARCH}{wanted}")

    def _stop_searching(self) -> None:
        self.remove_class("-searching")
        self.column.focus()

    def on_resize(self, event: events.Resize) -> None:
        """Sets the tables anew for the width that there is now."""
        super().on_resize(event)
        if self.is_current:
            self.call_after_refresh(self._show, self._page, self.column.entry)
