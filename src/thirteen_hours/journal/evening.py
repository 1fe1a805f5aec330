"""An evening: a play whose every step is in its journal before the player sees what follows."""

from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from thirteen_hours.engine.entries import Answer
from thirteen_hours.engine.page import Page
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.replay import Stopped, replay
from thirteen_hours.engine.table import Table
from thirteen_hours.journal.errors import HomeError, InUseError, NotAJournalError, NotSavedError
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import FORMAT, Header, fit_text
from thirteen_hours.journal.reader import read
from thirteen_hours.journal.writer import Journal
from thirteen_hours.scenario.model import Scenario

_LONGEST_WHY = 300


class Evening:
    """What a front end plays: the play to look at, and the play's own verbs, which are saved.

    A step that cannot be saved is taken all the same; `notices` says so, once.

    Attributes:
        play: The play, for everything there is to show. Its verbs are called through this object.
    """

    def __init__(
        self, play: Play, journal: Journal | None = None, notices: Iterable[str] = ()
    ) -> None:
        """A play that is in step with its journal; without one nothing is saved."""
        self.play = play
        self._journal = journal
        self._notices = list(notices)
        self._before = len(play.entries)
        self._failing = False

    @property
    def page(self) -> Page:
        """Where the play stands."""
        return self.play.page

    @property
    def path(self) -> Path | None:
        """Where the journal lies; None when nothing is saved."""
        return self._journal.path if self._journal else None

    @property
    def whereabouts(self) -> str:
        """Whether this evening is saved, and where, as a sentence."""
        if self._journal is None:
            return "Nothing of this evening is saved."
        if self._failing:
            return "The last steps are not saved; it is tried again with the next one."
        if not self.play.entries:
            return "Nothing has happened yet that could be saved."
        return f"Everything up to here is saved in {self._journal.path}."

    def notices(self) -> tuple[str, ...]:
        """What the player should be told about saving, since this was last asked."""
        notices, self._notices = self._notices, []
        return tuple(notices)

    def choose(self, choice_id: str) -> None:
        """Takes a choice; raises what `Play.choose` raises."""
        self.play.choose(choice_id)
        self._save()

    def answer(self, question_id: str, answer: Answer | None) -> None:
        """Answers a question, or passes it over; raises what `Play.answer` raises."""
        if isinstance(answer, str):
            answer = fit_text(answer) or None
        self.play.answer(question_id, answer)
        self._save()

    def undo(self) -> bool:
        """Takes the last choice back; false when there is none."""
        undone = self.play.undo()
        self._save()
        return undone

    def note(self, text: str) -> None:
        """Writes down what the player wants to remember, as one line of bounded length."""
        if kept := fit_text(text):
            self.play.note(kept)
            self._save()

    def open_sources(self, *, on: bool) -> None:
        """Switches open sources on or off."""
        self.play.open_sources(on=on)
        self._save()

    def close(self) -> None:
        """Sees everything on the disk and lets go of the journal. Can be called twice."""
        if self._journal is None:
            return
        try:
            # A step that was interrupted (ctrl+c) may be in the play and not in the journal yet.
            self._save()
            self._journal.close()
        except NotSavedError as error:
            self._notices.append(f"{error.sentence} The last steps of this evening are lost.")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _save(self) -> None:
        if self._journal is None:
            return
        # Counted by the journal, so that an interruption between the two neither drops an entry
        # nor writes one twice.
        for entry in self.play.entries[self._before + self._journal.appended :]:
            try:
                self._journal.append(entry)
            except NotSavedError as error:
                self._say_failing(error)
            else:
                self._say_working()

    def _say_failing(self, error: NotSavedError) -> None:
        if not self._failing:
            self._failing = True
            self._notices.append(f"{error.sentence} You can play on; saving is tried again.")

    def _say_working(self) -> None:
        if self._failing:
            self._failing = False
            self._notices.append("Saving works again, and nothing is missing.")


def begin(table: Table, home: Home | None, *, seed: int, started: str) -> Evening:
    """Begins an evening.

    Args:
        table: The scenario's.
        home: Where it is saved; None for an evening that leaves nothing behind. One that cannot be
            written to is told in the notices, and nothing is saved.
        seed: For what is left to chance, from 0 to 2^63 - 1.
        started: The local time, as it is to be shown: `2026-11-23T19:45:00`.
    """
    play = Play(table, seed=seed)
    if home is None:
        return Evening(play)
    try:
        return Evening(play, Journal.create(home, header_of(table.scenario, seed, started)))
    except HomeError as error:
        return Evening(play, notices=[f"This evening will not be saved. {error}"])


def resume(path: Path, table_for: Callable[[Header], Table]) -> Evening:
    """Goes on with the evening in a journal, from as far as its scenario still allows.

    What cannot be done again is told in the notices, and set aside once the play goes on.

    Raises:
        InUseError: Another process is playing this evening.
        NotAJournalError: There is no such journal.
        ThirteenHoursError: What `table_for` raises when the scenario cannot be opened.
    """
    try:
        journal = Journal.open(path)
    except InUseError:
        raise
    except NotAJournalError as error:
        return _unsaved(path, table_for, error)
    try:
        table = table_for(journal.header)
        replayed = replay(table, journal.header.seed, journal.entries)
    except BaseException:
        journal.close()
        raise
    notices = list(journal.repairs)
    if replayed.stopped:
        notices.append(told(replayed.stopped, journal.header, table.scenario))
        journal.keep_first(replayed.stopped.index)
    return Evening(replayed.play, journal, notices)


def header_of(scenario: Scenario, seed: int, started: str) -> Header:
    """The header of a new journal."""
    return Header(
        journal=FORMAT,
        casebook=scenario.casebook,
        scenario=scenario.id,
        title=scenario.title,
        edition=scenario.edition,
        digest=scenario.digest,
        seed=seed,
        started=started,
    )


def told(stopped: Stopped, header: Header, scenario: Scenario) -> str:
    """Where a replay stopped and why, as sentences for the player."""
    if header.edition != scenario.edition:
        changed = f"This evening was begun with edition {header.edition} of the scenario; "
        changed += f"this is edition {scenario.edition}."
    elif header.digest != scenario.digest:
        changed = "The scenario has changed since this evening was begun."
    else:
        changed = "This journal does not fit its scenario."
    return (
        f"{changed} Step {stopped.index + 1} cannot be done again: {stopped.why[:_LONGEST_WHY]} "
        "The evening goes on from there; what came after is set aside, and kept."
    )


def _unsaved(path: Path, table_for: Callable[[Header], Table], error: NotAJournalError) -> Evening:
    """The evening in a journal that can be read and not written."""
    reading = read(path)
    table = table_for(reading.header)
    replayed = replay(table, reading.header.seed, reading.entries)
    notices = [f"{error.sentence} What you do from here is not saved."]
    if replayed.stopped:
        notices.append(told(replayed.stopped, reading.header, table.scenario))
    return Evening(replayed.play, notices=notices)
