"""A journal open for writing: locked, append-only, one line an entry.

An entry has been handed to the operating system before `append` returns, so that it outlives this
process whatever becomes of it; a thread asks the disk to keep it, so that it outlives the machine.
"""

import os
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from types import TracebackType
from typing import Self

from thirteen_hours.engine.entries import Entry
from thirteen_hours.journal.aside import set_aside
from thirteen_hours.journal.errors import NotSavedError
from thirteen_hours.journal.files import LARGEST, make, open_to_append, read_from, unopened, write
from thirteen_hours.journal.home import Home, unwritable
from thirteen_hours.journal.lines import MOST_ENTRIES, Header, entry_line, header_line
from thirteen_hours.journal.reader import Reading, parse
from thirteen_hours.journal.syncing import Syncing


class Journal:
    """One evening's journal; nobody else can write it until it is closed.

    Attributes:
        path: Where it lies.
        header: Which play this is.
        entries: The entries it held when it was opened.
        repairs: What had to be mended to open it, a sentence each.
    """

    def __init__(self, path: Path, file: int, reading: Reading, repairs: tuple[str, ...]) -> None:
        """For `create` and `open`; `file` is open for appending, and locked."""
        self.path = path
        self.header = reading.header
        self.entries = reading.entries
        self.repairs = repairs
        self._file = file
        self._ends = list(reading.ends)
        self._before = len(self._ends)
        self._lines: list[bytes] = []
        self._unsure = False
        self._cut = False
        self._closed = False
        self._syncing = Syncing(file, path.parent)

    @classmethod
    def create(cls, home: Home, header: Header) -> "Journal":
        """Makes a new journal in the home, named after the header's time and scenario.

        Raises:
            HomeError: The home cannot be written.
        """
        folder = home.made(home.evenings)
        line = header_line(header)
        try:
            path, file = make(folder, _stem(header))
            try:
                write(file, line)
            except BaseException:
                os.close(file)
                path.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise unwritable(folder, error) from error
        return cls(path, file, parse(line, str(path)), ())

    @classmethod
    def open(cls, path: Path) -> "Journal":
        """Opens a journal to go on with it, after setting aside what cannot be read in it.

        Raises:
            InUseError: Another process is writing it.
            NotAJournalError: It is no journal of ours, or may not be written.
        """
        file = open_to_append(path)
        try:
            reading = parse(read_from(file), str(path))
            return cls(path, file, reading, _mended(file, path, reading))
        except BaseException:
            os.close(file)
            raise

    @property
    def appended(self) -> int:
        """How many entries have been handed to `append`, whether or not they could be written."""
        return len(self._lines)

    def append(self, entry: Entry) -> None:
        """Writes an entry; it has left this process when the call returns.

        Raises:
            NotSavedError: It could not be written. What was written before is untouched; this entry
                is kept in memory and tried again with the next one, and on closing.
        """
        self._lines.append(entry_line(self._before + len(self._lines), entry))
        self.flush()

    def keep_first(self, count: int) -> None:
        """Before anything is appended, sets aside all but the first `count` entries.

        Nothing happens to the file until then: to look at an evening changes nothing in it.
        """
        self._cut = count < len(self.entries)
        self.entries = self.entries[:count]
        del self._ends[count + 1 :]
        self._before = len(self._ends)

    def flush(self) -> None:
        """Writes what has not been written yet; raises NotSavedError when it cannot be done."""
        unwritten = self._lines[len(self._ends) - self._before :]
        if not unwritten:
            return
        try:
            self._write(unwritten)
        except OSError as error:
            raise self._not_saved(error) from error
        if failure := self._syncing.failure():
            raise self._not_saved(failure)
        self._syncing.want()

    def close(self) -> None:
        """Writes and synchronises everything and lets go of the journal; an empty one is removed.

        Raises:
            NotSavedError: As for `append`. The journal is closed all the same.
        """
        if self._closed:
            return
        self._closed = True
        try:
            self.flush()
        finally:
            self._syncing.close()
            if len(self._ends) == 1 and not self._cut:
                # Unlinked while it is still locked, so that nobody opens it in between.
                with suppress(OSError):
                    self.path.unlink()
            os.close(self._file)
        if failure := self._syncing.failure():
            raise self._not_saved(failure)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self, lines: list[bytes]) -> None:
        # An interruption from the keyboard may come between any two of these steps; whatever has
        # been done by then, doing them again leaves each line in the file once.
        end = self._ends[-1]
        data = b"".join(lines)
        if end + len(data) > LARGEST or self._before + len(self._lines) > MOST_ENTRIES:
            raise OSError(0, "it is full")
        if self._cut:
            set_aside(self.path, read_from(self._file, end))
            os.ftruncate(self._file, end)
            self._cut = False
        if self._unsure:
            # An earlier write failed, or was interrupted: half a line may stand at the end.
            os.ftruncate(self._file, end)
        self._unsure = True
        try:
            write(self._file, data)
        except OSError:
            # A reader should find whole lines now too, and not only when the disk has room again.
            os.ftruncate(self._file, end)
            raise
        self._ends.extend([end + each for each in accumulate(map(len, lines))])
        self._unsure = False

    def _not_saved(self, error: OSError) -> NotSavedError:
        reason = error.strerror or type(error).__name__
        return NotSavedError(f"The journal cannot be written ({reason}).", place=str(self.path))


def _stem(header: Header) -> str:
    """A file name without its suffix: letters, digits and hyphens, whatever the header says."""
    parts = [
        "".join(
            letter for letter in text if letter.isascii() and (letter.isalnum() or letter == "-")
        )
        for text in (header.started.replace("-", "").replace(":", ""), header.scenario)
    ]
    return "-".join(part[:40] for part in parts if part) or "evening"


def _mended(file: int, path: Path, reading: Reading) -> tuple[str, ...]:
    """Cuts off what cannot be read, keeping it beside the journal; returns what to say of it."""
    if reading.whole:
        return ()
    end = reading.ends[-1]
    try:
        kept = set_aside(path, read_from(file, end))
        os.ftruncate(file, end)
    except OSError as error:
        raise unopened(path, error) from error
    return (f"{reading.trouble} What could not be read is kept in {kept.name}.",)
