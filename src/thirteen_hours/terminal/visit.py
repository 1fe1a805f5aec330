"""A visit to the game: the evening that is being played, and what else the player has at hand."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from thirteen_hours.errors import UsageError
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.settings import Settings

if TYPE_CHECKING:
    # These bring in the engine, for which the front page does not wait.
    from pathlib import Path

    from thirteen_hours.engine.play import Play
    from thirteen_hours.library.opening import Opened
    from thirteen_hours.terminal.desk import Desk, Kept, Sitting


class Visit:
    """What is in front of the player, from when the game is started until it is left.

    Attributes:
        desk: What lies ready; it is put there a moment after the front page has come.
        sitting: The evening that is played, if one is.
        compared: The two plays that are set side by side.
        book: A scenario of the casebook whose evidence is open.
        choosing: The scenarios among which the player is to say which, and what follows then.
        unsaved: What could not be saved of an evening that was laid away, until it is told.
        just_left: Whether the player comes to the front page from an evening.
    """

    def __init__(self, options: Options, settings: Settings, go: Callable[[str], None]) -> None:
        """A visit with these options; `go` brings a screen to the front, by its name."""
        self.desk: Desk
        self.sitting: Sitting | None = None
        self.compared: tuple[Play, Play] | None = None
        self.book: Opened | None = None
        self.choosing: tuple[Sequence[Opened], Callable[[Opened], None]] | None = None
        self.unsaved = ""
        self.just_left = False
        self._options = options
        self._settings = settings
        self._go = go
        self._read_anyway: set[Path] = set()

    # --- Evenings

    def play_at_once(self) -> None:
        """Begins without the front page, or goes on, as was asked for on the command line."""
        options = self._options
        if options.rehearsal:
            self.begin()
            return
        left = self.desk.left_off(options.name)
        if options.go_on and left is not None:
            self.sit(self.desk.resume(left.shelved))
            return
        self.begin()
        if self.sitting is None:
            return
        if options.go_on:
            self.sitting.told = "There was no evening to go on with; this is a new one."
        elif left is not None:
            self.sitting.told = (
                f"An evening was left ({self.desk.told(left)}); Continue on the front page goes on "
                "with it."
            )

    def begin(self) -> None:
        """Begins an evening on the scenario that there is, or lets the player say which."""
        self._choose(self.desk.offered, self.begin_on)

    def begin_on(self, opened: "Opened") -> None:
        """Begins an evening on a scenario."""
        sitting = self.desk.begin(opened)
        self.sit(sitting)
        sitting.evening.open_sources(on=self._opens_sources)

    def begin_again(self, steps: Sequence[str], decision: int) -> None:
        """Takes the evening up again at one of its decisions, as an evening of its own."""
        if self.sitting is not None:
            note = f"Taken up again before decision {decision} of an earlier evening."
            self.sit(self.desk.begin_again(self.sitting, steps, note))

    def resume_last(self) -> None:
        """Goes on with the evening last left; raises UsageError where there is none."""
        kept = self.desk.left_off()
        if self.sitting is not None:
            self.sit(self.sitting)
        elif kept is not None:
            self.sit(self.desk.resume(kept.shelved))
        else:
            raise UsageError("There is no evening to go on with. Begin one.")

    def left_off(self) -> str:
        """The evening that *Continue* goes on with, in a few words; empty for none."""
        if self.sitting is not None and not self.sitting.evening.page.done:
            return self.desk.told_of(self.sitting)
        kept = self.desk.left_off()
        return self.desk.told(kept) if kept else ""

    def sit(self, sitting: "Sitting") -> None:
        """Takes up an evening, and lays the one before away."""
        if sitting is not self.sitting:
            self.lay_away()
            sitting.told = " ".join(filter(None, (self.unsaved, sitting.told)))
            self.unsaved = ""
        self.sitting = sitting
        self._go("play")

    def lay_away(self) -> None:
        """Sees the evening saved and closes its journal."""
        if self.sitting is not None:
            self.sitting.evening.close()
            self.unsaved = " ".join(self.sitting.evening.notices())
            self.sitting = None

    def get_up(self) -> None:
        """Leaves the evening. One that is not saved stays, to be gone on with."""
        self.just_left = self.sitting is not None
        if not self.is_unsaved:
            self.lay_away()

    @property
    def is_unsaved(self) -> bool:
        """Whether an evening is played that is not saved."""
        return self.sitting is not None and self.sitting.evening.path is None

    def compare(self, first: "Kept", second: "Kept") -> None:
        """Sets two evenings of one scenario side by side; raises UsageError for those of two."""
        plays = self.desk.played(first), self.desk.played(second)
        if plays[0] is None or plays[1] is None or plays[0].table is not plays[1].table:
            raise UsageError("Only two evenings of the same scenario can be set side by side.")
        self.compared = plays[0], plays[1]
        self._go("comparison")

    # --- The evidence

    def look_up(self) -> None:
        """Opens the evidence of the casebook that there is, or lets the player say which."""
        self._choose(self.desk.casebooks, self.look_up_in)

    def look_up_in(self, opened: "Opened") -> None:
        """Opens the evidence of a scenario's casebook."""
        self.book = opened
        self._go("evidence")

    @property
    def reads_too_soon(self) -> bool:
        """Whether the evidence is opened before an evening of its casebook has come to its end."""
        if self.book is None or self._opens_sources or self._options.rehearsal:
            return False
        folder, sitting = self.book.listed.folder, self.sitting
        over = sitting and sitting.evening.page.done and sitting.opened.listed.folder == folder
        return not (over or folder in self._read_anyway or self.desk.finished(folder))

    def read_anyway(self) -> None:
        """Does not ask again whether the evidence that is open should be read so soon."""
        if self.book is not None:
            self._read_anyway.add(self.book.listed.folder)

    # --- Inside

    @property
    def _opens_sources(self) -> bool:
        return self._options.open_sources or self._settings["sources"] == "on"

    def _choose(self, among: "Sequence[Opened]", then: "Callable[[Opened], None]") -> None:
        if not among:
            raise UsageError("There is no scenario here.")
        if len(among) == 1:
            then(among[0])
        else:
            self.choosing = among, then
            self._go("which")
