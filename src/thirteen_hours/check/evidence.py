"""Verifying all quotations of one casebook, and locking them."""

from pathlib import Path
from typing import Final

from thirteen_hours.check.quotations import verify_casebook, verify_scenario
from thirteen_hours.evidence.lock import Lock, LockError, read
from thirteen_hours.evidence.locking import make_lock
from thirteen_hours.evidence.text import SourceText
from thirteen_hours.evidence.verify import against_text, verify
from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.folder import CasebookFiles, read_casebook

_OURS: Final = ("E", "Y", "R104")
"""The codes of what verifying tells: evidence, unreadable files, and citations of no passage."""


def verify_files(folder: Path, text: SourceText | None, report: Report) -> CasebookFiles:
    """Reads a casebook and verifies every quotation in it and in its scenarios.

    Against the text when there is one, against the lock in any case. Of what else is wrong with the
    files only that is told which keeps quotations from being read or found.
    """
    whole = Report()
    files = read_casebook(folder, whole)
    report.unread |= whole.unread
    report.findings += [each for each in whole if each.code.startswith(_OURS)]
    if text is not None:
        against_text(files.evidence, text, report)
    verify(files.evidence, _lock(files, report), report, files.lock_place)
    if files.casebook:
        verify_casebook(files.casebook, files.evidence, report, files.files)
    for scenario in files.scenarios.values():
        verify_scenario(scenario, files.evidence, report, files.files)
    report.drop_unread()
    return files


def lock_files(folder: Path, text: SourceText, report: Report) -> tuple[CasebookFiles, Lock | None]:
    """Reads a casebook's evidence and locks it if every passage stands in the text.

    What is wrong with other files of the casebook does not keep its evidence from being locked.
    """
    whole = Report()
    files = read_casebook(folder, whole)
    inside = str(folder / "evidence")
    report.findings += [each for each in whole if each.place.file.startswith(inside)]
    return files, make_lock(files.evidence, text, report)


def _lock(files: CasebookFiles, report: Report) -> Lock | None:
    if files.lock is None:
        return None
    try:
        return read(files.lock)
    except LockError as error:
        report.add("Y109", files.lock_place, problem=error.sentence, hint=error.hint or "")
        return None
