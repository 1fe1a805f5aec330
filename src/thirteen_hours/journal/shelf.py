"""The evenings that are kept: listed, looked at without opening them, deleted."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from thirteen_hours.engine.entries import Answered, Chose, Entry, Noted
from thirteen_hours.engine.replay import replay
from thirteen_hours.engine.table import Table
from thirteen_hours.journal.aside import aside
from thirteen_hours.journal.errors import HomeError, NotAJournalError
from thirteen_hours.journal.files import SUFFIX, missing, open_to_append, unopened
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import Header
from thirteen_hours.journal.reader import read
from thirteen_hours.scenario.model import Outcome


@dataclass(frozen=True, slots=True)
class Shelved:
    """A journal on the shelf.

    Attributes:
        path: Where it lies.
        changed: When it was last written, in seconds since 1970.
        header: Which play it is; None when the file cannot be read as a journal.
        entries: As much as could be read of it.
        trouble: What is wrong with it, a sentence; empty when nothing is.
    """

    path: Path
    changed: float
    header: Header | None
    entries: tuple[Entry, ...] = ()
    trouble: str = ""

    @property
    def begun(self) -> bool:
        """Whether the player ever did something in it that is worth coming back to."""
        return any(map(_matters, self.entries))


@dataclass(frozen=True, slots=True)
class Glance:
    """How far an evening has come; its outcome, and so its class, only once it is done."""

    last_line: str
    minute: int
    decisions: int
    outcome: Outcome | None

    @property
    def done(self) -> bool:
        """Whether the evening has reached its outcome."""
        return self.outcome is not None


def shelf(home: Home) -> tuple[Shelved, ...]:
    """The journals in the home, the one last written first; none where there is no home."""
    try:
        paths = [path for path in home.evenings.iterdir() if path.suffix == SUFFIX]
    except (HomeError, OSError):
        return ()
    shelved = (_shelved(path) for path in paths)
    return tuple(sorted(filter(None, shelved), key=lambda each: (-each.changed, each.path.name)))


def glance(shelved: Shelved, table: Table) -> Glance | None:
    """Replays a journal on its scenario's table; None for what cannot be read as a journal."""
    if shelved.header is None:
        return None
    play = replay(table, shelved.header.seed, shelved.entries).play
    last = next((beat.parts[-1].text for beat in reversed(play.beats) if beat.parts), "")
    return Glance(last, play.page.minute, len(play.taken), play.outcome)


def delete(home: Home, path: Path) -> None:
    """Deletes a journal of this home, and what was set aside beside it.

    Raises:
        InUseError: It is being played.
        NotAJournalError: There is no such journal in this home, or it cannot be deleted.
    """
    if path.suffix != SUFFIX or path.absolute().parent != home.evenings.absolute():
        raise missing(path)
    try:
        for each in (path, *aside(path)):
            _remove(each)
    except OSError as error:
        raise unopened(path, error) from error


def _matters(entry: Entry) -> bool:
    match entry:
        case Chose() | Noted():
            return True
        case Answered():
            return entry.answer is not None
        case _:
            return False


def _remove(path: Path) -> None:
    file = open_to_append(path)
    if sys.platform == "win32":
        # Windows deletes no open file; elsewhere we keep the lock until it is gone.
        os.close(file)
        path.unlink()
    else:
        try:
            path.unlink()
        finally:
            os.close(file)


def _shelved(path: Path) -> Shelved | None:
    try:
        changed = path.stat().st_mtime
    except OSError:
        return None
    try:
        reading = read(path)
    except NotAJournalError as error:
        return Shelved(path, changed, None, trouble=error.sentence)
    return Shelved(path, changed, reading.header, reading.entries, reading.trouble)
