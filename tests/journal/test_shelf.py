"""The evenings that are kept."""

import os
from pathlib import Path

import pytest

from tests import crossing
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import Table
from thirteen_hours.journal.comparison import compare
from thirteen_hours.journal.errors import InUseError, NotAJournalError
from thirteen_hours.journal.evening import begin
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.shelf import Glance, delete, glance, shelf


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """The crossing, compiled."""
    return crossing.compiled(tmp_path_factory.mktemp("casebooks"))[1]


def played(table: Table, home: Home, *choices: str) -> Path:
    """An evening with these choices, closed; where it is saved."""
    with begin(table, home, seed=7, started="2026-11-23T19:45:00") as evening:
        evening.answer("line", None)
        evening.answer("odds", None)
        for choice in choices:
            evening.choose(choice)
    assert evening.path
    return evening.path


def test_an_empty_shelf_is_empty(home: Home) -> None:
    """Before anything was saved, the shelf is empty, and looking makes nothing."""
    assert shelf(home) == ()
    assert shelf(Home(None)) == ()
    assert not home.folder.exists()


def test_the_last_played_comes_first(table: Table, home: Home) -> None:
    """Evenings are listed by when they were last played, the latest first."""
    paths = [played(table, home, "pay") for _ in range(3)]
    for age, path in zip((30, 10, 20), paths, strict=True):
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    assert [each.path for each in shelf(home)] == [paths[1], paths[2], paths[0]]


@pytest.mark.parametrize(("answer", "begun"), [("To cross.", True), (None, False)])
def test_an_answer_is_worth_coming_back_to(
    table: Table, home: Home, answer: str | None, begun: bool
) -> None:
    """An evening in which only a question was answered was begun; one only looked at was not."""
    with begin(table, home, seed=7, started="2026-11-23T19:45:00") as evening:
        evening.open_sources(on=True)
        evening.answer("line", answer)
    (kept,) = shelf(home)
    assert kept.begun is begun


def test_a_glance_shows_how_far_it_came(table: Table, home: Home) -> None:
    """The list says what was read last; the outcome only when the evening is done."""
    played(table, home, "pay")
    (begun,) = shelf(home)
    assert begun.begun
    assert begun.header
    assert begun.header.title == "The Envoy"
    seen = glance(begun, table)
    assert seen
    assert (seen.last_line, seen.decisions, seen.done) == ("The water is black.", 1, False)
    assert seen.outcome is None
    done = glance_of(table, home, played(table, home, "pay", "board"))
    assert done.done
    assert done.outcome
    assert done.outcome.outcome_class == "peace"


def glance_of(table: Table, home: Home, path: Path) -> Glance:
    """A glance at the evening that is saved there."""
    found = next(glance(each, table) for each in shelf(home) if each.path == path)
    assert found
    return found


def test_what_cannot_be_read_is_listed_with_the_reason(home: Home) -> None:
    """A file that is no journal is not passed over in silence, and can be deleted."""
    home.made(home.evenings)
    path = home.evenings / "strange.jsonl"
    path.write_bytes(b"\x1b[2J\xff")
    (listed,) = shelf(home)
    assert listed.header is None
    assert "no journal" in listed.trouble
    delete(home, path)
    assert shelf(home) == ()


def test_deleting_leaves_nothing(table: Table, home: Home) -> None:
    """A deleted evening is gone with what was set aside beside it, and the others stay."""
    path, other = played(table, home, "pay"), played(table, home, "wait")
    with path.open("ab") as file:
        file.write(b"torn")
    from_torn = [each.path for each in shelf(home) if each.trouble]
    assert from_torn == [path]
    (home.evenings / f"{path.name}.aside-1").write_bytes(b"kept")
    delete(home, path)
    assert list(home.evenings.iterdir()) == [other]


def test_an_evening_that_is_played_is_not_deleted(table: Table, home: Home) -> None:
    """While an evening is open in another window it cannot be deleted, nor what lies beside it."""
    with begin(table, home, seed=7, started="2026-11-23T19:45:00") as evening:
        evening.note("here")
        assert evening.path
        beside = home.evenings / f"{evening.path.name}.aside-1"
        beside.write_bytes(b"kept")
        with pytest.raises(InUseError):
            delete(home, evening.path)
        assert beside.exists()


def test_nothing_outside_the_home_is_deleted(home: Home, tmp_path: Path) -> None:
    """Only journals of this home can be deleted."""
    home.made(home.evenings)
    for path in (tmp_path / "other.jsonl", home.evenings / "settings", home.evenings / "x.jsonl"):
        with pytest.raises(NotAJournalError):
            delete(home, path)
    outside = tmp_path / "other.jsonl"
    outside.write_text("")
    with pytest.raises(NotAJournalError):
        delete(home, home.evenings / ".." / ".." / "other.jsonl")
    assert outside.exists()


def test_evenings_side_by_side(table: Table) -> None:
    """A comparison says how long two evenings went together, where they parted, and what for."""
    plays = [Play(table) for _ in range(2)]
    for play in plays:
        play.answer("line", None)
        play.answer("odds", None)
        play.choose("pay")
    plays[0].choose("board")
    plays[1].choose("turn")
    found = compare(plays)
    assert (found.together, found.parted) == (1, "water")
    assert found.outcomes == ("Across", "Ashore")
    assert [(row.scene, row.alike) for row in found.rows] == [("landing", True), ("water", False)]
    assert found.rows[1].choices == (("Go on board.",), ("Turn back.",))
    assert found.made == {}


def test_one_evening_can_be_behind_another(table: Table) -> None:
    """An evening that has not come as far parts from none."""
    plays = [Play(table) for _ in range(2)]
    for play in plays:
        play.answer("line", None)
        play.answer("odds", None)
    plays[0].choose("pay")
    found = compare(plays)
    assert (found.together, found.parted) == (0, "")
    assert found.rows[0].choices == (("Pay him.",), ())
