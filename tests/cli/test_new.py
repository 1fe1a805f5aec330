"""`thirteen-hours new`: the casebook that an author begins with."""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from tests.casebooks.test_schema import MODELINE, as_an_editor_sees_it
from tests.cli.conftest import Ran, Run
from thirteen_hours.cli import new
from thirteen_hours.errors import ERRORS_FOUND, USAGE
from thirteen_hours.evidence.text import source_text
from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.tree import SourceFile
from thirteen_hours.reading.yaml import read_tree


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The empty folder in which an author sits."""
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def made(desk: Path, run: Run) -> Ran:
    """What is said when a casebook called harbour is made there."""
    assert desk.is_dir()
    return run("new", "harbour")


def test_what_it_says_to_type_works(made: Ran, run: Run) -> None:
    """Every command that is named after the casebook is made does its work, and finds it clean."""
    assert made.code == 0
    said = [line.partition("thirteen-hours ")[2] for line in made.out.splitlines()]
    commands = [line.split() for line in said if line]
    assert {each[0] for each in commands} >= {"play", "preview", "check", "test", "evidence"}
    for command in commands:
        if command[0] == "preview":
            assert Path(command[1]).is_file()
            continue
        done = run(*command, *(["--strict"] if command[0] == "check" else []))
        assert done.code == 0, done.out + done.err
        assert not re.search(r"\b(warning|note)\[", done.out)
        assert "FAIL" not in done.out


def test_it_can_be_played_to_every_ending(made: Ran, run: Run) -> None:
    """Three plays come to the three endings, and the debrief of the last one opens."""
    assert made.code == 0
    for lines, ending in (
        ("1\n3\n", "Through the boards"),
        ("2\n1\n\n", "Six miles"),
        ("3\n4\n", "Until it is light"),
    ):
        assert ending in run("play", "harbour", "--plain", lines=lines).out
    debrief = run("debrief", "--scenario-dir", "harbour")
    assert debrief.code == 0
    assert "Reeve's letter" in debrief.out.replace("’", "'")


@pytest.mark.usefixtures("made")
def test_every_file_leads_an_editor_to_its_schema_and_explains_itself(desk: Path) -> None:
    """The first line of each file names a schema that is there, fits it, and knows its ids."""
    files = sorted((desk / "harbour").rglob("*.yaml"))
    assert len(files) == 7
    for file in files:
        text = file.read_text(encoding="utf-8")
        first, second, *_ = text.splitlines()
        assert second == "#", "after the modeline comes what the file is for"
        named = (file.parent / first.removeprefix(MODELINE)).resolve()
        assert named.is_relative_to(desk / "harbour")
        tree = read_tree(SourceFile(file.name, text), Report())
        assert tree is not None
        schema = json.loads(named.read_text(encoding="utf-8"))
        Draft7Validator(schema).validate(as_an_editor_sees_it(tree))
        if file.name == "10-bridge.yaml":
            assert '"round-by-the-mill"' in named.read_text(encoding="utf-8")


@pytest.mark.usefixtures("made")
def test_it_is_laid_out_as_format_would(run: Run) -> None:
    """Who lays the new casebook's files out finds nothing changed by it."""
    done = run("format", "--check", "harbour")
    assert done.code == 0, done.out


@pytest.mark.usefixtures("made")
def test_the_example_says_that_it_is_invented(desk: Path) -> None:
    """No reader can take the example's sources for real ones: title, cards and text say so."""
    for name in ("casebook.yaml", "evidence/sources/letter.yaml", "evidence/sources/day-book.yaml"):
        titles = [
            line
            for line in (desk / "harbour" / name).read_text(encoding="utf-8").splitlines()
            if line.strip().startswith(("title:", "container-title:"))
        ]
        assert any("invented" in line for line in titles[:1])
        assert all("invented" in line for line in titles if "container" in line)
    text = source_text((desk / "harbour.txt").read_text(encoding="utf-8"))
    assert "invented" in text.paragraphs[0].text


@pytest.mark.parametrize("there", ["harbour", "harbour.txt"])
def test_nothing_is_overwritten(desk: Path, run: Run, there: str) -> None:
    """Where something of that name is, it stays as it is, and nothing is made beside it."""
    (desk / there).write_text("Mine.", encoding="utf-8")
    done = run("new", "harbour")
    assert done.code == USAGE
    assert "left as it is" in done.err
    assert [path.name for path in desk.iterdir()] == [there]
    assert (desk / there).read_text(encoding="utf-8") == "Mine."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("My Harbour", "thirteen-hours new my-harbour"),
        ("1914", "begins with a letter"),
        ("nowhere/harbour", "There is no such folder"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_a_name_that_cannot_be_is_a_sentence(run: Run, name: str, said: str) -> None:
    """A name that no scenario could be found by is refused, with one that would do if there is."""
    done = run("new", name)
    assert done.code == USAGE
    assert said in done.err


def test_nothing_half_made_is_left(desk: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing fails half way, the folder is as it was, and the sentence says why."""

    def full(_folder: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(new, "_write_schemas", full)
    done = run("new", "harbour")
    assert done.code == ERRORS_FOUND
    assert "No space left on device" in done.err
    assert list(desk.iterdir()) == []
