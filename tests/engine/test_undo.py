from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.build import choice, outcome, route, scenario, scene, when
from tests.engine.playing import Playing, saved_and_restored
from tests.engine.random_scenarios import Drive, drives, scenarios
from thirteen_hours.engine.entries import Chose, Undid
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.scenario.model import Scenario

Begin = Callable[..., Playing]

EVENING = scenario(
    scene("hall", choice("go", "die", when("true"), "trust +1"), at=100, ask=("line",)),
    scene("die", route("left", weight=1), route("right", weight=1), after=1),
    scene("left", choice("on", "hall")),
    scene("right", choice("on", "hall")),
    outcome("peace"),
)


def everything_about(play: Play) -> tuple[object, ...]:
    """All that a play shows of itself but its history."""
    return (
        play.page,
        play.beats,
        play.taken,
        play.steps,
        play.values,
        play.said,
        play.made,
        play.outcome,
        play.route,
        play.state,
    )


def test_undo_takes_back_the_last_choice(begin: Begin) -> None:
    """Undo brings the page, the values and the time back; the entries remember both."""
    playing = begin(EVENING).answer("line", "nothing")
    before = everything_about(playing.play)
    playing.choose("go")
    assert playing.undo()
    assert everything_about(playing.play) == before
    assert [type(entry) for entry in playing.play.entries[1:]] == [Chose, Undid]


def test_there_is_nothing_to_undo_at_the_start(begin: Begin) -> None:
    """At the first page there is nothing to take back, and nothing is noted."""
    playing = begin(EVENING).answer("line", None)
    entries = playing.play.entries
    assert not playing.undo()
    assert playing.play.entries == entries


def test_undo_reaches_back_from_the_outcome(begin: Begin) -> None:
    """An outcome can be taken back like anything else."""
    playing = begin(scenario(scene("hall", choice("go", "peace")), outcome("peace")))
    playing.choose("go")
    assert playing.page.done
    assert playing.undo()
    assert not playing.page.done


def test_undo_never_asks_again(begin: Begin) -> None:
    """An answer stands as it was first given: undo neither takes it back nor asks once more."""
    playing = begin(EVENING).answer("line", "peace").choose("go", "on")
    playing.undo()
    playing.undo()
    assert playing.page.question is None
    assert playing.play.answers == {"line": "peace"}


def test_undo_never_rolls_again(begin: Begin) -> None:
    """The same choice after an undo leads to the same draw, for any seed."""
    for seed in range(30):
        playing = begin(EVENING, seed).answer("line", None).choose("go")
        first = playing.page
        playing.undo()
        assert playing.choose("go").page == first


@given(scenarios(), st.integers(0, 5), drives())
def test_undo_restores_exactly(made: Scenario, seed: int, drive: Drive) -> None:
    """Whatever was done, undo brings back the very play from before the choice."""
    play = Play(compile_scenario(made), seed=seed)
    past = []
    for verb in drive.verbs(play):
        if verb == "choose":
            past.append((play.page, everything_about(play)))
        elif verb == "undo":
            page, before = past.pop()
            if page.question is None:
                assert everything_about(play)[1:] == before[1:]
                assert play.page == page


@settings(max_examples=40)  # each example restores the play at each of its steps
@given(scenarios(), st.integers(0, 5), drives())
def test_a_saved_play_is_restored_exactly(made: Scenario, seed: int, drive: Drive) -> None:
    """At every step the entries and the seed alone give back the very same play."""
    play = Play(compile_scenario(made), seed=seed)
    for _ in drive.verbs(play):
        again = saved_and_restored(play)
        assert everything_about(again) == everything_about(play)
        assert again.entries == play.entries
        assert again.answers == play.answers
