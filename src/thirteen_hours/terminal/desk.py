"""What lies ready for the player: the scenarios there are, and the evenings that are kept.

Importing this brings in the engine and the library; it is done while the front page is looked at.
"""

import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from thirteen_hours.engine.play import Play
from thirteen_hours.engine.replay import replay
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import InputError, UsageError
from thirteen_hours.journal.again import begin_again
from thirteen_hours.journal.errors import HomeError
from thirteen_hours.journal.evening import Evening, begin, resume
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import Header
from thirteen_hours.journal.shelf import Glance, Shelved, delete, glance, shelf
from thirteen_hours.library.continuing import Continuing, asked
from thirteen_hours.library.finding import Listed, find, named
from thirteen_hours.library.opening import Opened, open_listed
from thirteen_hours.library.rehearsal import UNSAVED
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.terminal.keeping import keep
from thirteen_hours.terminal.options import Options

_SEED_BITS = 63
_STARTED = "%Y-%m-%dT%H:%M:%S"


@dataclass(slots=True)
class Sitting:
    """An evening that is being played, and the scenario it is played on.

    `told` is what the player should be told on sitting down to it.
    """

    opened: Opened
    evening: Evening
    told: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """An evening on the shelf, with its scenario and how far it has come, if it can be told."""

    shelved: Shelved
    opened: Opened | None
    glance: Glance | None

    @property
    def unfinished(self) -> bool:
        """Whether it was begun and can be gone on with."""
        return bool(self.glance and self.shelved.begun and not self.glance.done)


class Desk:
    """Opens scenarios, each once, and begins or resumes evenings on them."""

    def __init__(
        self,
        options: Options,
        home: Home | None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
    ) -> None:
        """Looks for scenarios and opens those there are, or the one that was asked for.

        Raises:
            UsageError: A folder is none, or there is no such scenario.
            InputError: No scenario can be read; one that can hides no other that cannot.
        """
        self._options = options
        self._home = home
        self._now = now
        self._opened: dict[str, Opened] = {}
        self._following: Continuing | None = None
        self.listed = find(options.folders)
        self.offered, self.refused = self._offered()
        if self.refused and not self.offered:
            raise self.refused[0]

    def _offered(self) -> tuple[tuple[Opened, ...], tuple[InputError, ...]]:
        wanted = self._options.name
        offered, refused = list[Opened](), list[InputError]()
        for listed in self.listed if wanted is None else (named(wanted, self.listed),):
            try:
                offered.append(self.opened(listed))
            except InputError as error:
                refused.append(error)
        return tuple(offered), tuple(refused)

    @property
    def casebooks(self) -> tuple[Opened, ...]:
        """One scenario of each casebook that is offered."""
        return tuple({each.listed.folder: each for each in reversed(self.offered)}.values())[::-1]

    @property
    def saves(self) -> bool:
        """Whether evenings are saved at all."""
        return self._home is not None

    @property
    def about(self) -> str:
        """What there is to play, in a line."""
        match self.casebooks:
            case ():
                return "There is no scenario to play."
            case (only,):
                return only.casebook.title
            case several:
                return f"{len(several)} evenings to choose from"

    def opened(self, listed: Listed) -> Opened:
        """A scenario that was found, opened; raises InputError when it cannot be read."""
        if listed.name not in self._opened:
            opened = open_listed(listed, keep=self.saves)
            # Made here, where a thread does it, so that the first scene is there at once.
            _ = opened.table, opened.casebook
            self._opened[listed.name] = opened
        return self._opened[listed.name]

    def begin(self, opened: Opened) -> Sitting:
        """Begins an evening, saved where evenings are saved, or a rehearsal, which never is."""
        seed, rehearsal = self._options.seed, self._options.rehearsal
        if rehearsal:
            return Sitting(opened, Evening(rehearsal.begin(opened.table, seed or 0)), UNSAVED)
        evening = begin(
            opened.table,
            self._home,
            seed=secrets.randbits(_SEED_BITS) if seed is None else seed,
            started=self._now().strftime(_STARTED),
        )
        return Sitting(opened, evening)

    def begin_again(self, sitting: Sitting, steps: Iterable[str], note: str) -> Sitting:
        """Begins an evening in which the first choices of another, or others, are made already.

        Raises:
            UsageError: A choice cannot be made there.
        """
        evening = begin_again(
            sitting.evening.play,
            self._home,
            steps,
            started=self._now().strftime(_STARTED),
            note=note,
        )
        return Sitting(sitting.opened, evening)

    def follow(self, sitting: Sitting) -> Continuing:
        """What could have followed an evening that is over; it is worked out in a process."""
        question = asked(sitting.opened, sitting.evening.play)
        if self._following is None or self._following.asked != question:
            self.stop()
            self._following = Continuing(question)
        return self._following

    def stop(self) -> None:
        """Ends what is still being worked out."""
        if self._following is not None:
            self._following.stop()
            self._following = None

    def resume(self, shelved: Shelved) -> Sitting:
        """Goes on with an evening that was kept.

        Raises:
            ThirteenHoursError: It is being played elsewhere, or it cannot be read, or there is no
                such scenario any more.
        """
        opened: list[Opened] = []

        def table_for(header: Header) -> Table:
            opened.append(self.opened(named(header.name, self.listed)))
            return opened[-1].table

        evening = resume(shelved.path, table_for)
        return Sitting(opened[-1], evening)

    def kept(self) -> tuple[Kept, ...]:
        """All evenings on the shelf, the one last played first."""
        return tuple(map(self._looked_at, shelf(self._home))) if self._home else ()

    def finished(self, folder: Path) -> bool:
        """Whether an evening on the casebook in this folder has come to its end."""
        return any(
            kept.opened and kept.opened.listed.folder == folder and kept.glance and kept.glance.done
            for kept in self.kept()
        )

    def left_off(self, name: str | None = None) -> Kept | None:
        """The evening last played that is not done, on the scenario of that name or on any."""
        only = named(name, self.listed) if name is not None else None
        left = (kept for kept in self.kept() if kept.unfinished and kept.opened)
        return next(
            (kept for kept in left if kept.opened and only in {None, kept.opened.listed}), None
        )

    def told(self, kept: Kept) -> str:
        """Which evening that is, in a few words; empty when it cannot be told."""
        return told(kept.opened, kept.glance.minute) if kept.opened and kept.glance else ""

    def told_of(self, sitting: Sitting) -> str:
        """The evening that is being played, in a few words."""
        return told(sitting.opened, sitting.evening.page.minute)

    def forget(self, path: Path) -> None:
        """Deletes an evening; raises InUseError or NotAJournalError when it cannot be."""
        if self._home is not None:
            delete(self._home, path)

    def played(self, kept: Kept) -> Play | None:
        """The play in a journal, to be looked at; None when it cannot be played again."""
        header = kept.shelved.header
        if header is None or kept.opened is None:
            return None
        return replay(kept.opened.table, header.seed, kept.shelved.entries).play

    def keep(self, text: str, kind: str, ending: str) -> Path:
        """Writes a file for the player, where they are or else at home; raises NotKeptError."""
        folders = [Path.cwd()]
        with suppress(HomeError):
            folders += [self._home.folder] if self._home else []
        return keep(text, kind, ending, folders, self._now())

    def _looked_at(self, shelved: Shelved) -> Kept:
        if shelved.header is None:
            return Kept(shelved, None, None)
        try:
            opened = self.opened(named(shelved.header.name, self.listed))
        except (InputError, UsageError):
            return Kept(shelved, None, None)
        return Kept(shelved, opened, glance(shelved, opened.table))


def told(opened: Opened, minute: int) -> str:
    """An evening in a few words: whose it is, and how late it is there."""
    first = next(iter(readings(opened.casebook, minute)), None)
    when = f", {first.time} in {first.clock}" if first else ""
    return f"{opened.scenario.title}{when}"
