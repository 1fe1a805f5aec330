"""An evening: a play that is saved while it is played."""

import sys
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import crossing
from thirteen_hours.engine.entries import Answered, Chose, Noted, Undid
from thirteen_hours.engine.play import LONGEST_LINE, Play
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError, UsageError
from thirteen_hours.journal.errors import InUseError
from thirteen_hours.journal.evening import Evening, begin, resume
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import LONGEST_TEXT
from thirteen_hours.journal.reader import read

if TYPE_CHECKING:
    from _typeshed import TraceFunction

STARTED = "2026-11-23T19:45:00"
ODDS = {"peace": 60, "quarrel": 40}


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """The crossing, compiled."""
    return crossing.compiled(tmp_path_factory.mktemp("casebooks"))[1]


@pytest.fixture
def evening(table: Table, home: Home) -> Evening:
    """An evening that has just begun."""
    return begin(table, home, seed=7, started=STARTED)


def path_of(evening: Evening) -> Path:
    """Where an evening that is saved is saved."""
    assert evening.path
    return evening.path


def shown(play: Play) -> object:
    """Everything about a play that a player could see."""
    return play.page, play.beats, play.answers, play.notes, play.values, play.made, play.outcome


def to_choices(evening: Evening) -> None:
    """Passes over what is asked at the start."""
    evening.answer("line", "To cross.")
    evening.answer("odds", ODDS)


def test_every_step_is_saved_before_it_is_shown(evening: Evening) -> None:
    """After each verb, the journal already holds what it did."""
    path = path_of(evening)
    to_choices(evening)
    assert read(path).entries == (Answered("line", "To cross."), Answered("odds", ODDS))
    evening.choose("pay")
    assert read(path).entries[-1] == Chose("landing", "pay")
    assert evening.undo()
    assert read(path).entries[-1] == Undid()
    evening.note("the rock")
    assert read(path).entries[-1] == Noted("the rock")
    evening.open_sources(on=True)
    assert len(read(path).entries) == 6


def test_a_refused_step_is_not_saved(evening: Evening) -> None:
    """What the play refuses leaves no entry."""
    with pytest.raises(UsageError):
        evening.choose("pay")
    to_choices(evening)
    with pytest.raises(UsageError):
        evening.choose("fly")
    assert len(read(path_of(evening)).entries) == 2
    assert not evening.undo()
    assert len(read(path_of(evening)).entries) == 2


@settings(max_examples=40)
@given(st.lists(st.integers(0, 5), max_size=12))
def test_an_evening_comes_back_as_it_was(
    table: Table, tmp_path_factory: pytest.TempPathFactory, moves: list[int]
) -> None:
    """Left at any point, an evening is resumed at the same line with the same past."""
    home = Home(tmp_path_factory.mktemp("home"))
    with begin(table, home, seed=7, started=STARTED) as evening:
        evening.note("first of all")
        to_choices(evening)
        for move in moves:
            options = evening.page.open_options
            if move < len(options):
                evening.choose(options[move].id)
            else:
                evening.undo()
    with resume(path_of(evening), lambda _: table) as again:
        assert shown(again.play) == shown(evening.play)
        assert again.play.entries == evening.play.entries
        assert not again.notices()


def test_an_evening_goes_on_where_it_was_left(table: Table, evening: Evening) -> None:
    """A resumed evening is saved in the same journal, and can be resumed again."""
    with evening:
        to_choices(evening)
        evening.choose("pay")
    with resume(path_of(evening), lambda _: table) as again:
        again.choose("board")
        assert again.path == evening.path
    with resume(path_of(evening), lambda _: table) as last:
        assert last.page.done


def test_a_second_window_is_told(table: Table, evening: Evening) -> None:
    """An evening that is being played cannot be resumed beside it."""
    with pytest.raises(InUseError):
        resume(path_of(evening), lambda _: table)


def test_an_unopened_scenario_lets_go_of_the_journal(table: Table, evening: Evening) -> None:
    """When the scenario cannot be opened, the journal is free again and unharmed."""
    with evening:
        to_choices(evening)

    def unknown(_: object) -> Table:
        raise UsageError("There is no such scenario.")

    with pytest.raises(ThirteenHoursError, match="no such scenario"):
        resume(path_of(evening), unknown)
    resume(path_of(evening), lambda _: table).close()


def test_a_changed_scenario_is_gone_on_with_as_far_as_it_goes(
    evening: Evening, tmp_path: Path
) -> None:
    """After a new edition, the evening goes on from the last step that is still possible."""
    with evening:
        to_choices(evening)
        evening.choose("pay")
        evening.choose("board")
    newer = crossing.compiled(
        tmp_path,
        **{
            "scenario": crossing.SCENARIO.replace("edition: 1", "edition: 2"),
            "10-landing": crossing.SCENES.replace("      board:", "      embark:"),
        },
    )[1]
    before = path_of(evening).read_bytes()
    with resume(path_of(evening), lambda _: newer) as again:
        (told,) = again.notices()
        assert "edition 1" in told
        assert "edition 2" in told
        assert "board" in told
        assert again.play.page.beats[-1].scene == "water"
        assert path_of(evening).read_bytes() == before
        again.choose("embark")
    assert read(path_of(evening)).entries[-1] == Chose("water", "embark")
    kept = path_of(evening).with_name(f"{path_of(evening).name}.aside-1")
    assert before.endswith(kept.read_bytes())
    with resume(path_of(evening), lambda _: newer) as last:
        assert last.page.done
        assert not last.notices()


def test_a_renamed_choice_keeps_the_save(evening: Evening, tmp_path: Path) -> None:
    """A choice with `renamed-from` is understood in older saves."""
    with evening:
        to_choices(evening)
        evening.choose("pay")
        evening.choose("board")
    renamed = "      embark:\n        renamed-from: [board]"
    newer = crossing.compiled(
        tmp_path, **{"10-landing": crossing.SCENES.replace("      board:", renamed)}
    )[1]
    with resume(path_of(evening), lambda _: newer) as again:
        assert again.page.done
        assert not again.notices()


def test_an_evening_without_a_home_is_played_all_the_same(table: Table, tmp_path: Path) -> None:
    """Where nothing can be saved, that is said once, with what to do, and play goes on."""
    (tmp_path / "file").write_text("")
    evening = begin(table, Home(tmp_path / "file" / "home"), seed=7, started=STARTED)
    (told,) = evening.notices()
    assert "will not be saved" in told
    assert "THIRTEEN_HOURS_HOME" in told
    to_choices(evening)
    evening.choose("pay")
    assert not evening.notices()
    assert evening.path is None
    assert begin(table, Home(None), seed=7, started=STARTED).notices()


def test_an_evening_that_leaves_nothing_leaves_nothing(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a home an evening touches no file at all."""
    monkeypatch.chdir(tmp_path)
    with begin(table, None, seed=7, started=STARTED) as evening:
        to_choices(evening)
        evening.choose("pay")
        assert "Nothing of this evening is saved" in evening.whereabouts
    assert not evening.notices()
    assert list(tmp_path.iterdir()) == []


def test_what_is_written_down_is_one_printable_line(evening: Evening) -> None:
    """A note of any length and kind is kept, short of what the journal can hold."""
    evening.note("\x1b[2J" + "n" * 5_000 + "\nmore")
    evening.note(" \n ")
    evening.answer("line", "\x07" + "a" * 5_000)
    assert [len(note) for note in evening.play.notes] == [LONGEST_TEXT]
    assert evening.play.answers == {"line": "a" * LONGEST_TEXT}
    with evening:
        pass
    assert len(read(path_of(evening)).entries) == 2


def test_the_journal_and_the_play_agree_on_lengths() -> None:
    """What the journal lets through, the play takes."""
    assert LONGEST_TEXT <= LONGEST_LINE


def test_a_disk_that_fills_up_is_told_once(
    table: Table, evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When saving fails the evening goes on, says so once, and says when it works again."""
    full = OSError(28, "No space left on device")

    def refuse(*_: object) -> None:
        raise full

    with monkeypatch.context() as patched:
        patched.setattr("thirteen_hours.journal.writer.write", refuse)
        to_choices(evening)
        (told,) = evening.notices()
        assert "No space left" in told
        assert "not saved" in evening.whereabouts
    evening.choose("pay")
    assert evening.notices() == ("Saving works again, and nothing is missing.",)
    evening.close()
    with resume(path_of(evening), lambda _: table) as again:
        assert again.play.entries == evening.play.entries


@pytest.mark.parametrize("step", range(1, 45))
def test_an_interruption_at_any_step_loses_and_doubles_nothing(
    table: Table, home: Home, step: int
) -> None:
    """Ctrl+c between any two steps of saving leaves each entry of the play in the journal once."""
    evening = begin(table, home, seed=7, started=STARTED)
    evening.answer("line", None)
    left = step

    def interrupt(frame: FrameType, event: str, _: object) -> "TraceFunction":
        nonlocal left
        if event == "line" and "journal" in Path(frame.f_code.co_filename).parts:
            left -= 1
            if left == 0:
                raise KeyboardInterrupt
        return interrupt

    before = sys.gettrace()
    sys.settrace(interrupt)
    try:
        evening.answer("odds", ODDS)
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(before)
    evening.close()
    if evening.play.entries:
        assert read(path_of(evening)).entries == evening.play.entries
