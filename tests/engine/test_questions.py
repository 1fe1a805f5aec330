from collections.abc import Callable

import pytest

from tests.engine.build import choice, outcome, route, scenario, scene, when
from tests.engine.playing import Playing, open_ids
from thirteen_hours.engine.entries import Answer
from thirteen_hours.engine.errors import NotNow, WrongAnswer

Begin = Callable[..., Playing]

ASKED = scenario(
    scene("hall", choice("go", "peace"), choice("wait", "hall"), ask=("line", "likely")),
    outcome("peace"),
)
ASKED_ON_THE_WAY = scenario(
    scene("hall", choice("go", "night"), at=400),
    scene("night", route("morning"), at=500, ask=("likely", "line")),
    scene(
        "morning",
        route("peace", when("true"), "heat +1", weight=1),
        route("quarrel", weight=1),
        after=60,
    ),
    outcome("peace"),
    outcome("quarrel"),
)


def test_a_question_comes_before_the_choices(begin: Begin) -> None:
    """While a question is open there are no choices; one question is put after the other."""
    playing = begin(ASKED)
    assert playing.asked() == "line"
    assert playing.page.options == ()
    with pytest.raises(NotNow, match="'line' comes first"):
        playing.choose("go")
    playing.answer("line", "Nothing yet.")
    assert playing.asked() == "likely"
    playing.answer("likely", {"settled": 70, "war": 30})
    assert playing.asked() is None
    assert open_ids(playing.page) == ["go", "wait"]
    assert playing.play.answers == {"line": "Nothing yet.", "likely": {"settled": 70, "war": 30}}


def test_a_question_is_put_once(begin: Begin) -> None:
    """A question that was answered or passed over is not put again when the scene comes again."""
    playing = begin(ASKED).answer("line", None).answer("likely", None).choose("wait")
    assert playing.asked() is None
    assert playing.play.answers == {"line": None, "likely": None}


def test_an_automatic_scene_waits_for_the_answer(begin: Begin) -> None:
    """A question in a scene without choices holds the play there; the answer lets it go on.

    What comes after, the outcome above all, is not shown before.
    """
    playing = begin(ASKED_ON_THE_WAY).choose("go")
    assert playing.told == ["This is night."]
    assert playing.play.outcome is None
    playing.answer("likely", {"settled": 100})
    assert playing.told == ["This is night."]
    playing.answer("line", None)
    assert playing.page.done
    assert playing.told[:2] == ["This is night.", "This is morning."]
    assert [beat.minute for beat in playing.page.beats] == [500, 560, 560]


def test_waiting_for_an_answer_changes_nothing_else(begin: Begin) -> None:
    """Chance and the decisions are the same whether the play paused for a question or not."""
    for seed in range(20):
        playing = begin(ASKED_ON_THE_WAY, seed).choose("go")
        playing.answer("likely", None).answer("line", None)
        paused = playing.page, playing.play.taken, playing.play.steps
        playing.undo()
        playing.choose("go")
        assert (playing.page, playing.play.taken, playing.play.steps) == paused


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("line", {"settled": 100}),
        ("line", "x" * 1001),
    ],
)
def test_answers_fit_their_question(begin: Begin, question: str, answer: Answer) -> None:
    """An answer of another kind, or a boundless one, is refused and the question stays open."""
    playing = begin(ASKED)
    with pytest.raises(WrongAnswer):
        playing.answer(question, answer)
    assert playing.play.answers == {}


@pytest.mark.parametrize(
    "answer", ["half", {"settled": 60, "war": 60}, {"settled": -1, "war": 101}]
)
def test_percentages_add_up(begin: Begin, answer: Answer) -> None:
    """How likely each class is, is told in whole percentages that add up to 100."""
    playing = begin(ASKED).answer("line", None)
    with pytest.raises(WrongAnswer):
        playing.answer("likely", answer)


def test_what_is_not_asked_is_not_answered(begin: Begin) -> None:
    """Only the question that is open can be answered, and only once."""
    playing = begin(ASKED)
    with pytest.raises(NotNow):
        playing.answer("likely", None)
    playing.answer("line", "First.")
    with pytest.raises(NotNow):
        playing.answer("line", "Second.")
    assert playing.play.answers == {"line": "First."}


def test_notes_and_open_sources_are_kept(begin: Begin) -> None:
    """Notes and the setting of open sources are entries, and change nothing on the page."""
    playing = begin(ASKED)
    page = playing.page
    playing.play.note("He looks tired.")
    playing.play.open_sources(on=True)
    playing.play.open_sources(on=True)
    assert playing.page == page
    assert playing.play.notes == ("He looks tired.",)
    assert playing.play.sources_open
    assert len(playing.play.entries) == 2
    with pytest.raises(WrongAnswer):
        playing.play.note("x" * 1001)
