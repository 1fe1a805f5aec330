"""An evening taken up again at an earlier point."""

import pytest

from tests import crossing
from thirteen_hours.engine.entries import Answered, Chose, Noted
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import UsageError
from thirteen_hours.journal.again import begin_again
from thirteen_hours.journal.evening import begin
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.reader import read

STARTED = "2026-11-23T19:45:00"
ODDS = {"peace": 60, "quarrel": 40}


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """The crossing, compiled."""
    return crossing.compiled(tmp_path_factory.mktemp("casebooks"))[1]


def test_it_stands_where_it_was_left_and_says_where_it_comes_from(table: Table, home: Home) -> None:
    """The choices are made, the answers are those first given, and the new journal has them all."""
    with begin(table, home, seed=7, started=STARTED) as before:
        before.answer("line", "To cross.")
        before.answer("odds", ODDS)
        before.choose("pay")
        kept = before.play.entries
        after = begin_again(before.play, home, ["pay"], started=STARTED, note="Again, from there.")
        with after:
            assert after.path is not None
            assert after.path != before.path
            assert after.play.page == before.play.page
            assert after.play.seed == before.play.seed
            assert read(after.path).entries == (
                Noted("Again, from there."),
                Answered("line", "To cross."),
                Answered("odds", ODDS),
                Chose("landing", "pay"),
            )
        assert before.play.entries == kept


def test_without_a_home_nothing_is_left_behind(table: Table, home: Home) -> None:
    """An evening that is not saved can be taken up again, and that one is not saved either."""
    before = begin(table, None, seed=7, started=STARTED)
    after = begin_again(before.play, None, ["pay"], started=STARTED)
    assert after.path is None
    assert after.play.notes == ()
    assert after.play.answers == {"line": None, "odds": None}
    assert not home.folder.exists()


def test_a_choice_that_is_not_there_is_refused(table: Table, home: Home) -> None:
    """What cannot be chosen is said, and the journal is let go of."""
    before = begin(table, None, seed=7, started=STARTED)
    with pytest.raises(UsageError):
        begin_again(before.play, home, ["swim"], started=STARTED)
