"""A preview from its first page to its last: what was typed is done, what was saved is shown."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thirteen_hours.engine.entries import Chose, Entry
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.replay import Replay, Stopped, replay
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.library.rehearsal import Rehearsal
from thirteen_hours.pages import findings, glass
from thirteen_hours.plain.lines import Output
from thirteen_hours.plain.preview.edited import edited, moved
from thirteen_hours.plain.preview.latest import first_scene, latest
from thirteen_hours.plain.scene import Teller, counted
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.fixture_reader import stated

if TYPE_CHECKING:
    from thirteen_hours.scenario.folder import CasebookFiles, KnownTrees

_HELP: Final = (
    "the number of a choice: take it",
    "undo: take the last choice back",
    "at SCENE: begin in that scene",
    "set trust=3: begin with that; in the same way set said(topic)",
    "start: begin at the beginning, with nothing set",
    "a blank line: show it all again",
    "quit: leave; nothing is saved",
)
_MOST_DIGITS: Final = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """What was last good: a casebook and a play on one of its scenarios."""

    casebook: Casebook
    play: Play


class Preview:
    """Shows where a play stands in a scenario that is being written.

    Attributes:
        shown: What is shown; None until the files could be read for the first time.
        read: The casebook as it was read last.
        leaving: Whether the author has had enough.
    """

    def __init__(
        self,
        folder: Path,
        scenario: str,
        output: Output,
        asked: Rehearsal,
        *,
        chapter: Path | None = None,
        clear: Callable[[], None] = lambda: None,
    ) -> None:
        """A preview of one scenario of the casebook in `folder`.

        It begins where `asked` says, or else in the first scene of the file `chapter`. `clear` is
        called before a page is shown: where it empties a screen, pages come in one place.
        """
        self.shown: Shown | None = None
        self.read: CasebookFiles | None = None
        self.leaving = False
        self._folder = folder
        self._scenario = scenario
        self._output = output
        self._asked = asked
        self._chapter = chapter
        self._clear = clear
        self._entries: tuple[Entry, ...] = ()
        self._known: KnownTrees = {}
        self._newest: tuple[Casebook, Table] | None = None

    # --- Saving

    def saved(self, paths: Iterable[Path] = ()) -> None:
        """Reads everything again after these were saved, and shows what has come of it.

        Raises:
            UsageError: What was asked for at first is not there.
            InputError: The folder cannot be read.
        """
        self._clear()
        if names := sorted(path.name for path in paths):
            self._output.paragraph(f"Saved: {', '.join(names)}.")
        found = latest(self._folder, self._scenario, self._known)
        self.read = found.book
        if found.wrong:
            self._output.verbatim("\n".join(findings.text(found.wrong, found.book.files)))
        if found.good is None:
            self._output.paragraph("Mend this and save.")
            self._stay()
            return
        casebook, scenario = found.good
        self._newest = casebook, compile_scenario(scenario)
        if self.shown is None:
            self._begin_first(*self._newest)
        else:
            self._go_on(self.shown, *self._newest)

    def _stay(self) -> None:
        if self.shown is None:
            self._output.paragraph("There is nothing to show yet.")
            return
        self._output.paragraph("What was last good stays:")
        self._choices(self.shown)

    def _begin_first(self, casebook: Casebook, table: Table) -> None:
        if self._chapter and not self._asked.scene:
            first = first_scene(table.scenario, self._chapter)
            self._asked = replace(self._asked, scene=first)
        self._take_up(casebook, self._asked.begin(table))
        self.show()

    def _go_on(self, before: Shown, casebook: Casebook, table: Table) -> None:
        """Plays what was played to the same point, on what the files say now."""
        try:
            start = stated(self._asked.scene, self._asked.settings, table.scenario)
            done = replay(table, 0, self._entries, start=start)
        except ThirteenHoursError as error:
            told = f"It cannot begin as it did. {_in_one_line(error)}"
            self._output.paragraph(f"{told} Type at and another scene, or start.")
            self._stay()
            return
        # What could not be done is kept, so that it is there again once it is mended.
        self.shown = Shown(casebook, done.play)
        self._tell_changes(before.play, done)
        self.show()

    def _tell_changes(self, before: Play, done: Replay) -> None:
        now = done.play
        if done.stopped:
            self._output.paragraph(_broken(self._entries, done.stopped))
        elif now.taken:
            self._output.paragraph(f"{counted(len(now.taken), 'choices')} done again.")
        here = glass.where(now).split(",")[0].split()[-1]
        others = [name for name in edited(before.scenario, now.scenario) if name != here]
        scenes = [name for name in others if name in now.scenario.scenes]
        if scenes:
            self._output.paragraph(
                f"Changed elsewhere: {', '.join(scenes)}. Type at and its name to go there."
            )
        differences = [] if done.stopped else moved(before, now)
        if differences:
            self._output.paragraph(f"By this save, here: {', '.join(differences)}.")

    # --- Showing

    def show(self) -> None:
        """Shows the page at which the play stands, with the box open, and passes questions over."""
        if self.shown is None:
            return
        play = self.shown.play
        while question := play.page.question:
            self._output.paragraph(f"(Asked here, and passed over: {question.text})")
            play.answer(question.id, None)
        teller = Teller(self._output, self.shown.casebook, play.scenario, explains=False)
        teller.tell(play.beats, len(play.beats) - len(play.page.beats))
        self._output.listed(glass.opened(play), "| ")
        self._choices(self.shown)

    def _choices(self, shown: Shown) -> None:
        if shown.play.page.done:
            self._output.paragraph("Here it ends. Type undo, or start.")
        else:
            teller = Teller(self._output, shown.casebook, shown.play.scenario, explains=False)
            teller.choices(shown.play.page, shown.play)

    def prompt(self) -> None:
        """Says that it is the author's turn, to type or to save."""
        self._output.prompt("Choose, or save the file; ? for help:")

    def answered(self, line: str | None = None) -> None:
        """Ends the line of the prompt; with what was typed where no keyboard has shown it."""
        self._output.answered(line)

    # --- Typing

    def typed(self, line: str) -> None:
        """Does what a line asks for."""
        word, _, rest = line.partition(" ")
        if word in {"quit", "q", "exit"}:
            self.leaving = True
        elif word in {"?", "help"}:
            self._output.listed(_HELP)
        elif self.shown is None or self._newest is None:
            self._output.paragraph("There is nothing to show yet. Mend the file and save it.")
        elif word in {"start", "at", "set"}:
            self._begin(self._elsewhere(word, rest.strip()), *self._newest)
        else:
            self._play_on(self.shown.play, line)

    def _elsewhere(self, word: str, rest: str) -> Rehearsal:
        if word == "at":
            return replace(self._asked, scene=rest, choices=())
        if word == "set":
            return replace(self._asked, settings=(*self._asked.settings, rest), choices=())
        return Rehearsal()

    def _begin(self, asked: Rehearsal, casebook: Casebook, table: Table) -> None:
        """Begins elsewhere; stays where it is if that cannot be."""
        try:
            play = asked.begin(table)
        except ThirteenHoursError as error:
            self._output.paragraph(_in_one_line(error))
            return
        self._asked = asked
        self._clear()
        self._take_up(casebook, play)
        self.show()

    def _take_up(self, casebook: Casebook, play: Play) -> None:
        self.shown = Shown(casebook, play)
        self._entries = play.entries

    def _play_on(self, play: Play, line: str) -> None:
        """A choice, by its number or its id; undoing one; or nothing new."""
        options = play.page.open_options
        number = int(line) if line.isdecimal() and len(line) <= _MOST_DIGITS else 0
        ids = [option.id for option in options]
        chosen = line if line in ids else ids[number - 1] if 1 <= number <= len(ids) else ""
        if chosen:
            play.choose(chosen)
        elif line in {"undo", "u"} and not play.undo():
            self._output.paragraph("There is no choice to take back.")
            return
        elif line not in {"", "undo", "u"}:
            self._output.paragraph(_refused(line, ids))
            return
        self._clear()
        self.show()
        self._entries = play.entries if line else self._entries


def _refused(line: str, ids: Sequence[str]) -> str:
    """What can be typed instead of a choice that there is not."""
    if not ids:
        return "No choice is open here. Type undo, or ? for help."
    near = did_you_mean(line, ids).capitalize()
    return near or f"Type a number from 1 to {len(ids)}, or ? for help."


def _in_one_line(error: ThirteenHoursError) -> str:
    return " ".join(str(error).split())


def _broken(entries: Sequence[Entry], stopped: Stopped) -> str:
    """Where the choices could not be done again, and why."""
    number = sum(isinstance(entry, Chose) for entry in entries[: stopped.index + 1])
    entry = stopped.entry
    what = f", '{entry.choice}' in scene '{entry.scene}'" if isinstance(entry, Chose) else ""
    return f"It broke at choice {number}{what}. {stopped.why} Shown is what comes before it."
