"""Which evening is played: a new one, or one that was left."""

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from thirteen_hours.errors import InputError
from thirteen_hours.journal.errors import InUseError
from thirteen_hours.journal.evening import Evening, begin, resume
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.shelf import Glance, Shelved, glance, shelf
from thirteen_hours.library.finding import Listed, find, named
from thirteen_hours.library.opening import Opened, open_listed
from thirteen_hours.library.rehearsal import UNSAVED, Rehearsal
from thirteen_hours.plain.lines import Input, Output

Found = tuple[Opened, Evening]


class Entrance:
    """Opens the evening that the player wants, asking where that is not clear."""

    def __init__(
        self, output: Output, lines: Input, folders: Sequence[Path] = (), *, save: bool = True
    ) -> None:
        """Asks on `output` and `lines`; without `save` nothing on the disk changes."""
        self._output = output
        self._lines = lines
        self._listed = find(folders)
        self._home = Home.find() if save else None

    def found(
        self, name: str | None, seed: int | None, *, go_on: bool, rehearsal: Rehearsal | None
    ) -> Found | None:
        """The rehearsal that is asked for, or the evening gone on with, or a new one.

        Raises:
            ThirteenHoursError: What `rehearsed`, `continued` and `begun` raise.
        """
        if rehearsal:
            return self.rehearsed(name, seed, rehearsal)
        return self.continued(name, seed) if go_on else self.begun(name, seed)

    def begun(self, name: str | None, seed: int | None) -> Found | None:
        """A new evening, or one that was left if the player would rather; None for neither.

        Raises:
            ThirteenHoursError: There is no such scenario, or it cannot be opened.
        """
        listed = named(name, self._listed) if name else self._which()
        if listed is None:
            return None
        opened = self._open(listed)
        if self._lines.by_hand and (left := next(self._left(listed), None)):
            wanted = self._ask_to_go_on(*left)
            if wanted is None:
                return None
            if wanted and (evening := self._resumed(left[0], opened)):
                return opened, evening
        drawn = int.from_bytes(os.urandom(4)) if seed is None else seed
        started = time.strftime("%Y-%m-%dT%H:%M:%S")
        return opened, begin(opened.table, self._home, seed=drawn, started=started)

    def continued(self, name: str | None, seed: int | None) -> Found | None:
        """The evening that was left last, of one scenario or of any; if none was, a new one.

        Raises:
            ThirteenHoursError: It cannot be opened, or is being played in another window.
        """
        only = named(name, self._listed) if name else None
        left = next(self._left_of(only), None)
        if left is None:
            self._output.paragraph("There is no evening to go on with; a new one begins.")
            return self.begun(name, seed)
        shelved, _, opened = left
        return opened, resume(shelved.path, lambda _: opened.table)

    def rehearsed(self, name: str | None, seed: int | None, rehearsal: Rehearsal) -> Found | None:
        """A rehearsal, which is not saved; None where the player leaves before it begins.

        Raises:
            ThirteenHoursError: It cannot be opened, or cannot begin so.
        """
        listed = named(name, self._listed) if name else self._which()
        if listed is None:
            return None
        opened = self._open(listed)
        return opened, Evening(rehearsal.begin(opened.table, seed or 0), notices=[UNSAVED])

    # --- Inside

    def _which(self) -> Listed | None:
        if len(self._listed) <= 1:
            if not self._listed:
                raise InputError("There are no scenarios here.")
            return self._listed[0]
        opened = list(self._openable())
        if len(opened) == 1:
            return opened[0].listed
        self._output.paragraph("Which evening?")
        self._output.numbered(f"{each.scenario.title}. {each.casebook.title}." for each in opened)
        number = self._number(len(opened))
        return None if number is None else opened[number - 1].listed

    def _openable(self) -> Iterator[Opened]:
        """Every scenario that can be played; of the others it is said why they cannot."""
        refused: list[InputError] = []
        for listed in self._listed:
            try:
                yield self._open(listed)
            except InputError as error:
                refused.append(error)
                self._output.paragraph(str(error))
        if len(refused) == len(self._listed):
            raise refused[0]

    def _left(self, listed: Listed) -> Iterator[tuple[Shelved, Glance]]:
        return ((shelved, seen) for shelved, seen, _ in self._left_of(listed))

    def _left_of(self, only: Listed | None) -> Iterator[tuple[Shelved, Glance, Opened]]:
        """The evenings that were begun and not finished, the last first."""
        opened: dict[str, Opened] = {}
        for shelved in shelf(self._home) if self._home else ():
            listed = self._known(shelved)
            if listed is None or not shelved.begun or (only and listed != only):
                continue
            if listed.name not in opened:
                opened[listed.name] = self._open(listed)
            seen = glance(shelved, opened[listed.name].table)
            if seen and not seen.done:
                yield shelved, seen, opened[listed.name]

    def _known(self, shelved: Shelved) -> Listed | None:
        name = shelved.header.name if shelved.header else ""
        return next((each for each in self._listed if each.name == name), None)

    def _ask_to_go_on(self, shelved: Shelved, seen: Glance) -> bool | None:
        started = shelved.header.started.replace("T", ", ") if shelved.header else ""
        self._output.paragraph(f"You left an evening that you began on {started}. It came to this:")
        self._output.paragraph(seen.last_line)
        self._output.numbered(["Go on with it.", "Begin a new one."])
        number = self._number(2)
        return None if number is None else number == 1

    def _resumed(self, shelved: Shelved, opened: Opened) -> Evening | None:
        try:
            return resume(shelved.path, lambda _: opened.table)
        except InUseError as error:
            self._output.paragraph(f"{error.sentence} A new one begins.")
            return None

    def _number(self, count: int) -> int | None:
        """A number from 1 to `count` from the player; None when the input ends or they leave."""
        while True:
            self._output.prompt(f"Choose 1 to {count}:")
            line = self._lines.line()
            self._output.answered("" if line is None else None if self._lines.by_hand else line)
            if line is None or line.lower() in {"q", "quit"}:
                return None
            if line in {str(number) for number in range(1, count + 1)}:
                return int(line)
            self._output.paragraph(f"Type a number from 1 to {count}, or quit.")

    def _open(self, listed: Listed) -> Opened:
        return open_listed(listed, keep=self._home is not None)
