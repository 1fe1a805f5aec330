"""The examples of the evidence diagnostics: each is found where it is marked, and mended."""

from pathlib import Path

import pytest

from thirteen_hours.check.casebook import check_casebook
from thirteen_hours.evidence.lock import LOCK_NAME, Lock, written
from thirteen_hours.evidence.locking import make_lock
from thirteen_hours.evidence.text import source_text
from thirteen_hours.evidence.verify import against_text
from thirteen_hours.findings.catalogue import codes, diagnostic
from thirteen_hours.findings.diary import TEXT
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.findings.specimen import files
from thirteen_hours.scenario.folder import CasebookFiles, read_casebook

NEED_THE_TEXT = ("E104", "E105", "E106", "E107", "E110", "E111", "E116")
NEED_A_LOCKING = ("E112",)
OF_A_LOCK = ("E113", "E114")
OURS = [code for code in codes() if "E101" <= code <= "E119"]
OFFLINE = [code for code in OURS if code not in {*NEED_THE_TEXT, *NEED_A_LOCKING, *OF_A_LOCK}]
MARKS = str.maketrans("", "", "«»")


def specimen(folder: Path, file: str = "", text: str = "") -> CasebookFiles:
    """The specimen, in a folder, with one file of it replaced."""
    for name, sound in files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.translate(MARKS) if name == file else sound, encoding="utf-8")
    return read_casebook(folder, Report())


def lock_of(found: CasebookFiles, report: Report) -> Lock | None:
    """The lock of a specimen, made from the specimen's text."""
    return make_lock(found.evidence, source_text(TEXT), report)


def mark(text: str) -> tuple[int, int]:
    """The line and column of the first mark in an example."""
    before = text.partition("«")[0]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def checked(folder: Path, code: str, text: str) -> list[Finding]:
    """What checking the specimen finds, locked as it is, with an example in its place."""
    lock = lock_of(specimen(folder), Report())
    assert lock
    specimen(folder, diagnostic(code).example.file, text)
    (folder / LOCK_NAME).write_bytes(written(lock))
    report = Report()
    check_casebook(folder, report)
    return list(report)


@pytest.mark.parametrize("code", OFFLINE)
def test_failing_examples_are_found_where_they_are_marked(code: str, tmp_path: Path) -> None:
    """Checked against the specimen's lock, the example has this finding, at its mark."""
    failing = diagnostic(code).example.failing
    found = [each for each in checked(tmp_path, code, failing) if each.code == code]
    places = [(each.place.line, each.place.column) for each in found]
    assert places == [mark(failing)]
    assert found[0].message == diagnostic(code).shown


@pytest.mark.parametrize("code", [*OFFLINE, *OF_A_LOCK[1:]])
def test_mended_examples_are_clean(code: str, tmp_path: Path) -> None:
    """Checked against the specimen's lock, the mended example has this finding no more."""
    found = checked(tmp_path, code, diagnostic(code).example.mended)
    assert code not in [each.code for each in found]


@pytest.mark.parametrize("code", NEED_THE_TEXT)
def test_examples_that_need_the_text(code: str, tmp_path: Path) -> None:
    """Held against the specimen's text, the example has this finding alone, and mended none."""
    example = diagnostic(code).example
    for at, (text, expected) in enumerate(((example.failing, [code]), (example.mended, []))):
        found = specimen(tmp_path / str(at), example.file, text)
        report = Report()
        against_text(found.evidence, source_text(TEXT), report)
        assert [each.code for each in report] == expected
        assert all(each.message == diagnostic(code).shown for each in report)


@pytest.mark.parametrize("code", NEED_A_LOCKING)
def test_examples_that_cannot_be_locked(code: str, tmp_path: Path) -> None:
    """The example cannot be locked for this reason alone, and the mended one can."""
    example = diagnostic(code).example
    for at, (text, expected) in enumerate(((example.failing, [code]), (example.mended, []))):
        report = Report()
        lock = lock_of(specimen(tmp_path / str(at), example.file, text), report)
        assert [each.code for each in report] == expected
        assert (lock is None) == bool(expected)
        assert all(each.message == diagnostic(code).shown for each in report)


def test_stale_lock_is_found(tmp_path: Path) -> None:
    """A lock with a passage that need not be locked any more is a warning of the lock."""
    found = checked(tmp_path, "E114", diagnostic("E114").example.failing)
    assert [(each.code, Path(each.place.file).name) for each in found] == [("E114", LOCK_NAME)]


def test_missing_lock_is_found(tmp_path: Path) -> None:
    """The specimen without its lock is told to have none."""
    specimen(tmp_path)
    report = Report()
    check_casebook(tmp_path, report)
    assert [each.code for each in report] == ["E113"]
