"""The specimen casebook on disk, locked and sound but for what a test changes, checked whole."""

from collections.abc import Mapping
from pathlib import Path

from tests.scenario.talks import write
from thirteen_hours.check.casebook import Checked, check_paths, prove
from thirteen_hours.evidence.lock import LOCK_NAME, written
from thirteen_hours.evidence.locking import make_lock
from thirteen_hours.evidence.text import source_text
from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.diary import TEXT
from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.folder import read_casebook

BUDGET = 10_000


def checked(
    folder: Path, changed: Mapping[str, str | bytes] | None = None, budget: int = BUDGET
) -> Checked:
    """Checks and proves the specimen with some files changed or added, under its own lock."""
    write(folder, {})
    lock = make_lock(read_casebook(folder, Report()).evidence, source_text(TEXT), Report())
    assert lock
    write(folder, {LOCK_NAME: written(lock), **(changed or {})})
    found = check_paths([folder])
    prove(found, budget=budget)
    return found


def told(found: Checked) -> list[tuple[str, int, int]]:
    """Code, line and column of what was found."""
    return [(each.code, each.place.line, each.place.column) for each in found.report]


def example_of(code: str) -> tuple[str, str, tuple[str, int, int]]:
    """An example's file, its failing text without the marks, and what must be told of it."""
    example = diagnostic(code).example
    before, mark, rest = example.failing.partition("«")
    if not mark:
        return example.file, before, (code, 0, 1)
    column = len(before) - (before.rfind("\n") + 1) + 1
    return example.file, before + rest.replace("»", ""), (code, before.count("\n") + 1, column)
