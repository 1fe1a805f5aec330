"""Files laid out from the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.scenario.talks import write
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER


@pytest.fixture
def specimen(tmp_path: Path) -> Path:
    """A small casebook, never laid out so far."""
    folder = tmp_path / "specimen"
    folder.mkdir()
    write(folder, {})
    return folder


def test_a_casebook_is_laid_out_once(specimen: Path, run: Run) -> None:
    """Every file gets its first line, the schemas are written; the second time nothing is done."""
    checked = run("check", specimen).out
    first = run("format", str(specimen))
    assert first.code == 0
    assert f"Changed: {specimen / SPECIMEN_CHAPTER} (first line" in first.out
    assert (specimen / ".schema" / "specimen" / "chapter.json").is_file()
    again = run("format", str(specimen))
    assert again.out.startswith("0 files changed")
    assert run("check", specimen).out == checked


def test_checking_changes_nothing(specimen: Path, run: Run) -> None:
    """With --check it says what it would do, ends with 1, and leaves every byte."""
    before = {path: path.read_bytes() for path in specimen.rglob("*") if path.is_file()}
    done = run("format", "--check", str(specimen))
    assert done.code == 1
    assert "Would change: " in done.out
    assert {path: path.read_bytes() for path in specimen.rglob("*") if path.is_file()} == before
    run("format", str(specimen))
    assert run("format", "--check", str(specimen)).code == 0


def test_one_file_can_be_named(specimen: Path, run: Run) -> None:
    """Of a casebook only what was named is touched."""
    done = run("format", str(specimen / SPECIMEN_CHAPTER))
    assert done.out.count("Changed: ") == 1


def test_a_file_with_errors_is_left_and_the_rest_is_done(specimen: Path, run: Run) -> None:
    """What cannot be understood is not moved about; the reason is said at its place."""
    chapter = specimen / SPECIMEN_CHAPTER
    chapter.write_text("scenes: [\n")
    done = run("format", str(specimen))
    assert done.code == 1
    assert f"Left alone: {chapter} ({chapter}:" in done.out
    assert chapter.read_text() == "scenes: [\n"
    assert "Changed: " in done.out


def test_line_ends_of_every_system_become_one(specimen: Path, run: Run) -> None:
    """A file from Windows is written with the line ends that everything else has."""
    run("format", str(specimen))
    chapter = specimen / SPECIMEN_CHAPTER
    laid_out = chapter.read_bytes()
    chapter.write_bytes(laid_out.replace(b"\n", b"\r\n"))
    assert "(line ends)" in run("format", str(specimen)).out
    assert chapter.read_bytes() == laid_out


def test_nothing_outside_of_the_casebook_is_touched(
    specimen: Path, run: Run, tmp_path: Path
) -> None:
    """A link that leads out of the casebook is not followed."""
    outside = tmp_path / "outside.yaml"
    outside.write_text("scenes:   {}\n")
    (specimen / "specimen" / "99-link.yaml").symlink_to(outside)
    run("format", str(specimen))
    assert outside.read_text() == "scenes:   {}\n"


def test_what_is_not_text_is_said(specimen: Path, run: Run) -> None:
    """Bytes that are no text end in a sentence, and other files are still done."""
    chapter = specimen / SPECIMEN_CHAPTER
    chapter.write_bytes(b"scenes: \xff\n")
    done = run("format", str(specimen))
    assert done.code == 1
    assert "Left alone: " in done.out
    assert "not text in UTF-8" in done.out


def test_what_new_makes_is_laid_out(tmp_path: Path, run: Run) -> None:
    """The casebook to begin with is an example of the layout, its schemas included."""
    run("new", tmp_path / "begun")
    done = run("format", "--check", tmp_path / "begun")
    assert done.out.startswith("0 files would be changed")
    assert "all up to date" in run("schema", "--casebook", tmp_path / "begun").out
