"""The bibliography of a source, in the words of CSL."""

from pathlib import Path

import pytest

from tests.scenario.talks import read
from thirteen_hours.findings import diary


@pytest.mark.parametrize(
    ("right", "wrong", "message", "hint"),
    [
        ("  title: A", "  tilte: A", "CSL has no field 'tilte'", "'title'"),
        ("type: book", "type: bok", "CSL has no type 'bok'", "'book'"),
        ("family: M", "famil: M", "CSL has no part of a name 'famil'", "'family'"),
        ("  issued: 1", "  published: 1", "CSL has no field 'published'", ""),
    ],
)
def test_what_csl_does_not_know_is_told(
    tmp_path: Path, right: str, wrong: str, message: str, hint: str
) -> None:
    """A misspelt field, type or part of a name is a warning that offers the right one."""
    (found,) = read(tmp_path, {diary.FILE: diary.diary().replace(right, wrong)}).findings
    assert (found.message, found.severity) == (message, "warning")
    assert hint in found.hint


def test_what_csl_knows_is_not_told(tmp_path: Path) -> None:
    """Every field, type and part of a name that CSL has may stand there."""
    card = diary.diary().replace(
        "  issued: 1931\n", "  issued: 1931\n  DOI: 10.1/2\n  genre: diary\n"
    )
    assert not read(tmp_path, {diary.FILE: card}).findings
