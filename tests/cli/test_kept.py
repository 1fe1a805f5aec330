"""`list`, `evenings` and `transcript`: what is there, and what was kept."""

from collections.abc import Callable
from pathlib import Path

from tests import crossing
from tests.cli.conftest import Ran, Run

Played = Callable[[str], Ran]


def test_the_scenarios_are_named(run: Run, shelf: Path) -> None:
    """Every scenario is listed by the name to play it with, and what it is about."""
    done = run("list", "--scenario-dir", shelf)
    assert done.code == 0
    assert done.out.startswith("crossing/envoy\n  The Envoy. The crossing. You have to be")


def test_a_broken_casebook_hides_no_other(run: Run, shelf: Path, tmp_path: Path) -> None:
    """A casebook with errors is named with its first error; the others are listed all the same."""
    broken = crossing.written(tmp_path / "broken")
    broken = broken.rename(broken.with_name("broken"))
    (broken / "envoy" / "10-landing.yaml").write_text("scenes: [", encoding="utf-8")
    done = run("list", "--scenario-dir", tmp_path / "broken", "--scenario-dir", shelf)
    assert done.code == 1
    assert "broken/envoy" in done.out
    assert "cannot be played" in done.err
    assert "crossing/envoy\n  The Envoy." in done.out


def test_the_evenings_are_listed(run: Run, played: Played, shelf: Path) -> None:
    """The list says how far each evening came, by its outcome only when it is over."""
    assert "No evening has been saved yet." in run("evenings").out
    played("1")
    played("11")
    told = " ".join(run("evenings", "--scenario-dir", shelf).out.split())
    assert told.startswith("1. The Envoy, begun ")
    assert "Over after 2 choices: Across." in told
    assert "Left after 1 choice, at: The water is black." in told


def test_an_evening_of_an_unknown_scenario_is_listed(run: Run, played: Played) -> None:
    """An evening whose scenario is not here is listed with that."""
    played("1")
    told = " ".join(run("evenings").out.split())
    assert "There is no scenario 'crossing/envoy'." in told


def test_an_evening_is_deleted_on_purpose(run: Run, played: Played, home: Path) -> None:
    """Deleting asks first, and takes one evening alone."""
    played("1")
    played("2")
    refused = run("evenings", "delete", "1", lines="n\n")
    assert "Nothing was deleted." in refused.out
    assert run("evenings", "delete", "1", "--yes").code == 0
    assert len(list((home / "evenings").iterdir())) == 1
    assert run("evenings", "delete", "7", "--yes").code == 2


def test_evenings_are_compared(run: Run, played: Played, shelf: Path) -> None:
    """Two evenings of one scenario stand side by side; one alone cannot."""
    played("11")
    played("12")
    done = run("evenings", "compare", "2", "1", "--scenario-dir", shelf)
    assert done.code == 0
    assert "They go together for 1 choice and then part." in done.out
    assert "  2: Go on board.\n  1: Turn back." in done.out
    assert "2: Across\n1: Ashore" in done.out
    assert run("evenings", "compare", "1", "--scenario-dir", shelf).code == 2


def test_the_transcript_has_the_words_of_the_game(run: Run, played: Played, shelf: Path) -> None:
    """Every paragraph that was told stands in the transcript, in the same words and order."""
    game = played("11").out.split("Chosen: Pay him.")[1]
    told = run("transcript", "--scenario-dir", shelf).out.split("Chosen: Pay him.")[1]
    for paragraph in ("He counts it.", "The water is black.", "Chosen: Go on board."):
        assert game.index(paragraph) < game.index("The other side is a shore like this one.")
        assert told.index(paragraph) < told.index("The other side is a shore like this one.")


def test_the_transcript_marks_decisions_and_keeps_answers(
    run: Run, played: Played, shelf: Path
) -> None:
    """Decisions are marked where they were taken; answers and classes stand at the end."""
    played("1")
    text = run("transcript", "1", "--scenario-dir", shelf).out
    assert "Chosen: Pay him." in text
    assert "Here the evening was left." in text
    assert "The crossing 60%; The quarrel 40%" in text
    markdown = run("transcript", "1", "--format", "md", "--scenario-dir", shelf).out
    assert markdown.startswith("# The Envoy\n")
    assert "**Chosen:** Pay him." in markdown
    assert "*beyond that* the other side" in markdown


def test_the_transcript_is_written_to_a_file(
    run: Run, played: Played, shelf: Path, tmp_path: Path
) -> None:
    """With --output it goes to that file whole, and one line says so."""
    played("1")
    where = tmp_path / "evening.md"
    arguments = ("transcript", "--format", "md", "--scenario-dir", shelf)
    printed = run(*arguments).out
    assert run(*arguments, "--output", where).out == f"Written: {where}\n"
    assert where.read_text(encoding="utf-8") == printed


def test_a_journal_from_elsewhere(run: Run, played: Played, shelf: Path, home: Path) -> None:
    """A journal can be named by its file, torn or not; what is missing is said."""
    played("11")
    (path,) = (home / "evenings").iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole[:-5])
    done = run("transcript", path, "--scenario-dir", shelf)
    assert done.code == 0
    assert "never written to its end" in done.err
    assert "Here the evening was left." in done.out
    assert path.read_bytes() == whole[:-5]


def test_what_is_no_journal_is_said(run: Run, tmp_path: Path) -> None:
    """A file that is no journal, a missing one and an empty shelf each end in a sentence."""
    strange = tmp_path / "strange.jsonl"
    strange.write_bytes(b"\x1b[2J")
    for given, code in ((strange, 1), (tmp_path / "none", 1), ("3", 2)):
        done = run("transcript", given)
        assert done.code == code
        assert "Traceback" not in done.err
        assert done.err.replace("\n", " ").isprintable()
    assert run("transcript").code == 2
