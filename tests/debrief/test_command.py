"""`thirteen-hours debrief`: of the last evening or of any, in every form."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.crossing import compiled
from thirteen_hours.cli.debrief import command
from thirteen_hours.journal.evening import begin
from thirteen_hours.journal.home import Home


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The journal of a finished evening, in a home of its own."""
    monkeypatch.setenv("THIRTEEN_HOURS_HOME", str(tmp_path / "home"))
    _, table = compiled(tmp_path)
    with begin(table, Home.find(), seed=1, started="2026-11-23T19:45:00") as evening:
        evening.answer("line", "To cross.")
        evening.answer("odds", {"peace": 60, "quarrel": 40})
        evening.choose("wait")
        evening.choose("board")
    assert evening.path
    return evening.path


def run(journal: Path, *arguments: object) -> Result:
    """Runs the command on the casebook beside the journal's home."""
    folder = journal.parents[2] / "crossing"
    given = [*arguments, "--scenario-dir", folder]
    return CliRunner().invoke(command, [str(each) for each in given], catch_exceptions=False)


def test_the_last_evening_is_the_default(journal: Path) -> None:
    """Without a journal the evening last played is debriefed, as by its number in the list."""
    assert run(journal).output == run(journal, journal).output
    assert run(journal).output == run(journal, 1).output
    assert "In one line: why are you here? In your own words: To cross." in run(journal).output
    assert "You wrote: To cross." in run(journal, 1, "--full").output


@pytest.mark.parametrize(
    ("form", "begins"), [("text", "The Envoy"), ("md", "# The Envoy"), ("html", "<!DOCTYPE")]
)
def test_every_form(journal: Path, form: str, begins: str) -> None:
    """The debrief is written in every form."""
    assert run(journal, "--format", form).output.startswith(begins)


def test_json_is_the_data(journal: Path) -> None:
    """As JSON the debrief is data."""
    data = json.loads(run(journal, "--format", "json").output)
    assert data["described"]["ending"]["id"] == "crossed"
    assert "They are not probabilities of history." in data["turning"]["caution"]


def test_a_year_can_be_asked_for(journal: Path) -> None:
    """The evening is judged by a year that the casebook does not list."""
    data = json.loads(run(journal, "--as-of", 1930, "--format", "json").output)
    assert [year["year"] for year in data["as_of"]["years"]] == [1930, 1931]
    assert data["as_of"]["chosen"] == 1930


def test_it_can_be_written_to_a_file(journal: Path, tmp_path: Path) -> None:
    """The debrief goes to the file that was named."""
    file = tmp_path / "debrief.html"
    assert str(file) in run(journal, "--format", "html", "--output", file).output
    assert "To cross." in file.read_text(encoding="utf-8")


def test_a_torn_journal_can_be_gone_on_with(journal: Path) -> None:
    """A journal whose end is lost is not over: what was lost is said, and how to go on."""
    data = journal.read_bytes()
    journal.write_bytes(data[:-10])
    more = ["--scenario-dir", str(journal.parents[2] / "crossing")]
    result = CliRunner().invoke(command, [str(journal), *more])
    assert "never written to its end" in result.stderr
    assert "play --continue" in str(result.exception)


def test_nothing_saved_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any evening there is a sentence, with what to do."""
    monkeypatch.setenv("THIRTEEN_HOURS_HOME", str(tmp_path))
    result = CliRunner().invoke(command, [])
    assert "No evening has been saved yet." in str(result.exception)
