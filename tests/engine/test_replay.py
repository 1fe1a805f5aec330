from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.engine.build import choice, outcome, route, scenario, scene, when
from tests.engine.random_scenarios import Drive, drives, scenarios
from thirteen_hours.engine.entries import Answered, Chose, Entry, Noted, Undid
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.replay import replay
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.scenario.model import Scenario, Scene

HALL = scene("hall", choice("go", "room"), choice("sneak", "room", when("trust >= 4")))
ROOM = scene("room", choice("sit", "peace"), choice("back", "hall"))
PEACE = outcome("peace")


def _table(*parts: Scene) -> Table:
    return compile_scenario(scenario(*parts, PEACE))


def test_a_play_is_done_again() -> None:
    """The entries of a play give it again, undone choices included."""
    entries: list[Entry] = [Chose("hall", "go"), Undid(), Chose("hall", "go"), Noted("So.")]
    again = replay(_table(HALL, ROOM), 0, [*entries, Chose("room", "sit")])
    assert again.stopped is None
    assert again.play.outcome == PEACE
    assert again.play.entries == (*entries, Chose("room", "sit"))


def test_it_goes_as_far_as_it_can() -> None:
    """Where an entry is not possible any more, the replay stops there and says why."""
    entries = [Chose("hall", "go"), Chose("room", "dance"), Chose("room", "sit")]
    again = replay(_table(HALL, ROOM), 0, entries)
    assert again.stopped is not None
    assert (again.stopped.index, again.stopped.entry) == (1, entries[1])
    assert again.stopped.why == "Scene 'room' has no choice 'dance'."
    assert [taken.choice.id for taken in again.play.taken] == ["go"]


def test_a_closed_choice_stops_it() -> None:
    """A choice that is closed now stops the replay with the reason."""
    again = replay(_table(HALL, ROOM), 0, [Chose("hall", "sneak")])
    assert again.stopped is not None
    assert "trust >= 4 (it is 3)" in again.stopped.why


def test_another_scene_stops_it() -> None:
    """A choice of the same name in another scene is not taken for the old one."""
    again = replay(_table(HALL, ROOM), 0, [Chose("cellar", "go")])
    assert again.stopped is not None
    assert again.stopped.why == "It was in scene 'cellar' then, and is in 'hall' now."


def test_nothing_to_undo_stops_it() -> None:
    """An undo before any choice, as only a damaged save can have, stops the replay."""
    assert replay(_table(HALL, ROOM), 0, [Undid()]).stopped is not None


def test_old_names_are_understood() -> None:
    """Scenes and choices that were renamed answer to the names in the save."""
    sit = replace(ROOM.choices[0], renamed_from=("sit-down", "take-a-chair"))
    room = replace(ROOM, renamed_from=("office",), choices=(sit, *ROOM.choices[1:]))
    again = replay(_table(HALL, room), 0, [Chose("hall", "go"), Chose("office", "take-a-chair")])
    assert again.stopped is None
    assert again.play.entries == (Chose("hall", "go"), Chose("room", "sit"))


def test_a_name_in_use_again_is_the_new_one() -> None:
    """A choice of that name now comes before one that was called so once."""
    back = replace(ROOM.choices[1], renamed_from=("sit",))
    room = replace(ROOM, choices=(back, ROOM.choices[0]))
    again = replay(_table(HALL, room), 0, [Chose("hall", "go"), Chose("room", "sit")])
    assert again.play.outcome == PEACE


def test_a_new_question_stops_nothing() -> None:
    """A question that was added since is passed over; one that was taken out is left out."""
    asking = replace(HALL, ask=("line",))
    again = replay(_table(asking, ROOM), 0, [Answered("gone", "x"), Chose("hall", "go")])
    assert again.stopped is None
    assert again.play.answers == {"line": None}


def test_a_moved_question_keeps_its_answer() -> None:
    """A question that is put earlier or later than it was has the answer given then."""
    entries: list[Entry]
    entries = [Chose("hall", "go"), Answered("line", "So."), Chose("room", "back")]
    earlier = replay(_table(replace(HALL, ask=("line",)), ROOM), 0, entries)
    assert earlier.stopped is None
    assert earlier.play.answers == {"line": "So."}
    entries = [Answered("line", "So."), Chose("hall", "go")]
    later = replay(_table(HALL, replace(ROOM, ask=("line",))), 0, entries)
    assert later.play.answers == {"line": "So."}


def test_an_open_question_stays_open() -> None:
    """A play that was left at a question is there again."""
    asking = replace(HALL, choices=(), routes=(route("room"),), ask=("line",))
    again = replay(_table(asking, ROOM), 0, [Noted("Later.")])
    assert again.play.page.question is not None


@given(scenarios(), st.integers(0, 5), drives())
def test_replay_is_the_play(made: Scenario, seed: int, drive: Drive) -> None:
    """Replaying any play gives the same page, values, answers and entries."""
    table = compile_scenario(made)
    play = Play(table, seed=seed)
    for _ in drive.verbs(play):
        pass
    again = replay(table, seed, play.entries)
    assert again.stopped is None
    assert again.play.entries == play.entries
    assert again.play.page == play.page
    assert again.play.values == play.values
    assert again.play.answers == play.answers
