"""The front page."""

from collections.abc import Sequence
from typing import Final

from thirteen_hours.terminal.column.item import Item, Role, joined, words
from thirteen_hours.terminal.sheet import Sheet

_ENTRIES: Final = {
    "begin": ("Begin", "Begin a new evening."),
    "continue": ("Continue", "Go on where you left off, at the same line."),
    "evenings": ("Evenings", "What has been played on this machine: open, compare, delete."),
    "evidence": ("Evidence", "The sources and the claims, to read without playing."),
    "settings": ("Settings", "Theme, reading width, pacing, open sources, reduced motion."),
    "quit": ("Quit", "Leave. Everything is saved as it happens, unless you began with --no-save."),
}
_WIDE: Final = 12


class TitleScreen(Sheet):
    """Begin, go on, look back, read, set, leave; nothing stands before the first of these."""

    DEFAULT_CSS = """
    TitleScreen Column { margin-top: 3; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._about = ""
        self._left_off = ""

    def arrive(self) -> None:
        """Shows the menu; what is saved is told as soon as it is known."""
        if self.game.opening:
            # It would only flash by.
            return
        self._show()
        self.game.when_ready(self._learn)

    def _learn(self) -> None:
        desk = self.game.visit.desk
        self._about = desk.about
        self._left_off = self.game.visit.left_off()
        self._show("continue" if self.game.visit.just_left and self._left_off else "")
        self.game.visit.just_left = False
        trouble = [self.game.visit.unsaved, *map(str, desk.refused)]
        self.say("\n".join(filter(None, trouble)), "trouble")

    def _show(self, at: str = "") -> None:
        entry = at or self.column.entry or "begin"
        self.column.show(front_page(self._about, self._left_off), top=False, at=entry)

    def take(self, entry: str) -> None:
        """Goes where the entry leads."""
        match entry:
            case "quit":
                self.game.leave()
            case "settings":
                self.game.go("settings")
            case "begin":
                self.game.when_ready(self.game.visit.begin)
            case "continue":
                self.game.when_ready(self.game.visit.resume_last)
            case "evidence":
                self.game.when_ready(self.game.visit.look_up)
            case _:
                self.game.when_ready(lambda: self.game.go(entry))

    def help_on(self, entry: str) -> Sequence[Item]:
        """What the entry leads to."""
        name, told = _ENTRIES[entry]
        return (Item(joined(words(f"{name}. ", "strong"), told)),)


def front_page(about: str, left_off: str) -> list[Item]:
    """The name, what there is to play, and the menu; `left_off` is told beside *Continue*."""
    beside = {"continue": left_off}
    menu = [
        _entry(id_, name, beside.get(id_, ""), above=2 if not at else 0)
        for at, (id_, (name, _)) in enumerate(_ENTRIES.items())
    ]
    return [Item(words("Thirteen Hours", "strong")), Item(words(about, "quiet"), above=0), *menu]


def _entry(id_: str, name: str, beside: str, above: int) -> Item:
    role: Role = "quiet"
    lead = words(f"{name:<{_WIDE}}" if beside else name)
    return Item(words(beside, role), id=id_, lead=lead, above=above)
