"""Checking again and again: what is told is what a first check would tell, whatever happened."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from tests.check.specimen import checked, example_of, told
from thirteen_hours.check.casebook import Checked, check_casebook, check_paths, prove
from thirteen_hours.check.warm import Warm
from thirteen_hours.errors import InputError
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.specimen import files
from thirteen_hours.reading.watching import EVERY, SETTLED
from thirteen_hours.scenario.folder import CasebookFiles, KnownTrees

CHAPTER = files()[SPECIMEN_CHAPTER]


def cold(folder: Path) -> Checked:
    """What a first check tells."""
    found = check_paths([folder])
    prove(found)
    return found


STAGES = [
    CHAPTER,
    CHAPTER.replace("goto: second", "goto: secnod", 1),
    CHAPTER[: len(CHAPTER) // 2],
    example_of("G104")[1],
    f"# A remark, so that every place is another.\n{CHAPTER}",
    CHAPTER.replace("trust +1", "trust +3"),
    CHAPTER,
]
"""A chapter as its author saves it: sound, with a slip, half-written, stuck, moved, mended."""


def test_a_warm_check_tells_what_a_cold_one_would(tmp_path: Path) -> None:
    """Nothing that is kept from an earlier check is told when it is no longer so."""
    checked(tmp_path)
    checking = Warm((tmp_path,))
    for stage in STAGES:
        (tmp_path / SPECIMEN_CHAPTER).write_text(stage)
        assert told(checking.check()) == told(cold(tmp_path))


def test_what_has_not_changed_is_neither_read_nor_proved_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second check of the same files does no work; one of another casebook's leaves it be."""
    checked(tmp_path / "one")
    checked(tmp_path / "two")
    checking = Warm((tmp_path,))
    first = checking.check()
    read: list[Path] = []

    def counting(folder: Path, report: Report, known: KnownTrees) -> CasebookFiles:
        read.append(folder)
        return check_casebook(folder, report, known)

    monkeypatch.setattr("thirteen_hours.check.warm.check_casebook", counting)
    assert checking.check().casebooks == first.casebooks
    assert read == []
    (tmp_path / "two" / SPECIMEN_CHAPTER).write_text(f"# Saved.\n{CHAPTER}")
    checking.check()
    assert read == [tmp_path / "two"]


def test_memory_is_kept_to_at_every_check(tmp_path: Path) -> None:
    """Who gives the proof less memory than it needs is told that it is not complete."""
    checked(tmp_path)
    checking = Warm((tmp_path,), memory=1)
    assert [each.complete for each in checking.check().explored] == [False]
    assert [each.complete for each in Warm((tmp_path,)).check().explored] == [True]


def accidents(chapter: Path, main: Path) -> Iterator[None]:
    """Breaks a casebook a little more every time."""
    chapter.write_text("scenes:\n")
    yield
    chapter.unlink()
    yield
    main.unlink()
    yield


def test_files_that_come_and_go_are_noticed(tmp_path: Path) -> None:
    """A save, a deletion and the loss of the casebook each bring a check; nothing stops it."""
    checked(tmp_path)
    checking = Warm((tmp_path,))
    chapter, main = tmp_path / SPECIMEN_CHAPTER, tmp_path / "casebook.yaml"
    saves = accidents(chapter, main)
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        if seconds == EVERY:
            next(saves)

    for count, _ in enumerate(islice(checking.changes(wait), 4)):
        try:
            assert bool(checking.check().report.errors) == (count > 0)
        except InputError:
            assert not main.exists()
    assert waited.count(EVERY) == 3
    assert set(waited) == {EVERY, SETTLED}
