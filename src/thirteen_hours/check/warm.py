"""Checking again and again while somebody writes: what has not changed is neither read nor proved.

A file that is being written or has just been deleted is told of as any other that cannot be read,
and forgotten with the next save.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from thirteen_hours.check.casebook import Checked, Proofs, casebooks_at, check_casebook, prove
from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.errors import InputError
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.reading.watching import Stamps, stamps, watch
from thirteen_hours.scenario.folder import CasebookFiles, KnownTrees


@dataclass(frozen=True, slots=True)
class _Kept:
    stamps: Stamps
    files: CasebookFiles
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class Warm:
    """Checks the casebooks at some paths, and keeps what it read and proved for the next time."""

    paths: tuple[Path, ...]
    memory: int | None = None
    """The bytes that the states of one scenario may take; None for what the machine can spare."""
    _books: dict[Path, _Kept] = field(default_factory=dict)
    _proofs: Proofs = field(default_factory=dict)
    _trees: KnownTrees = field(default_factory=dict)

    def check(self) -> Checked:
        """Everything that is wrong now.

        Raises:
            InputError: as `check_paths`.
        """
        checked = Checked()
        with collector_paused():
            for folder in casebooks_at(self.paths):
                kept = self._checked(folder)
                checked.casebooks.append(kept.files)
                checked.report.findings += kept.findings
            checked.settle()
            prove(checked, memory=self.memory, proofs=self._proofs)
        return checked

    def _checked(self, folder: Path) -> _Kept:
        now = stamps([folder])
        kept = self._books.get(folder)
        if kept is None or kept.stamps != now:
            report = Report()
            files = check_casebook(folder, report, self._trees)
            kept = self._books[folder] = _Kept(now, files, tuple(report.findings))
        return kept

    def folders(self) -> list[Path]:
        """The folders whose files are looked at for changes."""
        try:
            return casebooks_at(self.paths)
        except InputError:
            return list(self._books) or [path for path in self.paths if path.is_dir()]

    def changes(self, wait: Callable[[float], None] = time.sleep) -> Iterator[None]:
        """Comes now, and again after every change to a file; never ends by itself."""
        known = stamps(self.folders())
        yield
        for _ in watch(self.folders, since=known, pause=wait):
            yield
