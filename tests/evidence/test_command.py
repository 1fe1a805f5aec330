"""`thirteen-hours evidence`: what it prints, what it writes and what it ends with."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.crossing import written
from thirteen_hours.cli.evidence import command
from thirteen_hours.errors import ERRORS_FOUND

TEXT = """\
He spoke of the bases before I had sat down. I said nothing, and he went on, and then he
stopped, and we both looked at the water for as long as it takes to count the ferries.

[Ada Marlow, A Diary of the Talks (Bristol: Harbour Press, 1931), p. 12]
"""


@pytest.fixture
def casebook(tmp_path: Path) -> Path:
    """A small casebook, without a lock, and beside it the text of its diary."""
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    return written(tmp_path)


def run(*arguments: object) -> Result:
    """Runs the command."""
    return CliRunner().invoke(command, [str(each) for each in arguments])


def lock(casebook: Path) -> Result:
    """Locks the casebook."""
    return run("lock", "--text", casebook.parent / "text.txt", casebook)


def test_a_casebook_that_comes_along_is_known_by_its_name() -> None:
    """Nobody has to know where the second casebook lies in order to read its evidence."""
    shown = run("show", "--casebook", "sumter")
    assert shown.exit_code == 0
    assert "Doubleday" in shown.output
    assert "Doubleday" not in run("show").output


def test_locking_makes_it_verify(casebook: Path) -> None:
    """A casebook without a lock does not verify; once locked it does, with the text and without."""
    assert run("verify", casebook).exit_code == ERRORS_FOUND
    assert lock(casebook).exit_code == 0
    assert "all hold" in run("verify", casebook).output
    assert "all hold" in run("verify", casebook, "--text", casebook.parent / "text.txt").output


def test_altered_passage_is_told_with_its_line(casebook: Path) -> None:
    """A passage that was altered is an error with file, line, column and the line itself."""
    lock(casebook)
    diary = casebook / "evidence" / "sources" / "diary.yaml"
    text = diary.read_text(encoding="utf-8").replace("bases before", "basis before")
    diary.write_text(text, encoding="utf-8")
    line = text[: text.index("text:")].count("\n") + 1
    result = run("verify", casebook)
    assert result.exit_code == ERRORS_FOUND
    assert f"{diary}:{line}:11: error[E101]" in result.output
    assert "text: He spoke of the basis" in result.output
    told = run("verify", casebook, "--text", casebook.parent / "text.txt").output
    assert "the text has: He spoke of the bases before I had sat down" in told


def test_what_does_not_hold_is_not_locked(casebook: Path) -> None:
    """When a passage is not in the text no lock is written."""
    (casebook.parent / "text.txt").write_text("Something else.\n", encoding="utf-8")
    result = lock(casebook)
    assert result.exit_code == ERRORS_FOUND
    assert not (casebook / "evidence.lock").exists()


@pytest.mark.parametrize(
    ("form", "begins"),
    [("text", "1. Did he speak first?"), ("md", "# 1"), ("html", "<!DOCTYPE"), ("json", "{")],
)
def test_claims_are_shown(casebook: Path, form: str, begins: str) -> None:
    """A claim is shown in every form."""
    assert run("show", "spoke", "--casebook", casebook, "--format", form).output.startswith(begins)


def test_everything_is_listed(casebook: Path) -> None:
    """Without a name the sources and claims are listed."""
    told = run("show", "--casebook", casebook).output
    assert "The diary (DI), 1930, public 1931" in " ".join(told.split())
    assert "Did he speak first? (spoke)" in told


def test_pages_are_written_to_files(casebook: Path, tmp_path: Path) -> None:
    """A page goes to the file that was named."""
    file = tmp_path / "matrix.html"
    result = run("matrix", "--casebook", casebook, "--format", "html", "--output", file)
    assert str(file) in result.output
    assert "<table" in file.read_text(encoding="utf-8")


def test_matrix_is_shown(casebook: Path) -> None:
    """The matrix is shown as text and as data."""
    assert "  1 Did he speak first?" in run("matrix", "--casebook", casebook).output
    cells = json.loads(run("matrix", "--casebook", casebook, "--format", "json").output)
    assert cells[0]["cells"] == {"DI": "A"}


def test_evidence_is_exported(casebook: Path) -> None:
    """Sources go out as CSL-JSON, tables as CSV."""
    items = json.loads(run("export", "--casebook", casebook, "--format", "csl-json").output)
    assert items[0]["id"] == "diary"
    for table in ("sources", "matrix", "cells"):
        told = run("export", "--casebook", casebook, "--format", "csv", "--of", table).output
        assert len(list(csv.DictReader(StringIO(told)))) == 1


def test_the_casebook_that_comes_along_is_the_default() -> None:
    """Without a casebook the one that comes with the game is shown and verified."""
    assert "all hold" in run("verify").output
    assert run("show", "1").exit_code == 0
