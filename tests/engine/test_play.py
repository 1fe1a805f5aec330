from collections.abc import Callable

import pytest

from tests.engine.build import (
    choice,
    chose,
    no,
    outcome,
    paragraph,
    route,
    scenario,
    scene,
    text,
    variants,
    visited,
    when,
)
from tests.engine.playing import Playing, open_ids
from thirteen_hours.engine.errors import ClosedChoice, NotNow, UnknownChoice
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.errors import ThirteenHoursError

Begin = Callable[..., Playing]

HALL = scene(
    "hall",
    choice("bow", "stair", when("true"), "trust +1", text=text("You bow."), says=("bases",)),
    choice("push", "stair", when("true"), "trust -2", "tone = sharp", "told = true"),
    choice("sneak", "stair", when("trust >= 5"), closed="He is watching."),
    choice("fly", "stair", when("not late")),
    at=1000,
    title="The hall",
    chapter="Arrival",
    cites=("diary/hall",),
)
STAIR = scene("stair", route("room", when("trust >= 4")), route("yard"), after=2)
ROOM = scene(
    "room",
    choice("stay", "peace", makes=(("deal", "gift"),)),
    choice("again", "hall"),
    after=3,
    makes=(("met", "yes"),),
)
YARD = scene("yard", choice("leave", "quarrel"), choice("return", "room"), after=10, text=())
EVENING = scenario(
    HALL,
    STAIR,
    ROOM,
    YARD,
    outcome("peace", at=2000, makes=(("deal", "bargain"),), supports=("diary/end",)),
    outcome("quarrel", after=5),
    points={"deal": "none", "late": "no"},
)


def test_the_first_page_shows_the_start(begin: Begin) -> None:
    """A play begins with the first scene's text, at its time, and with its choices."""
    page = begin(EVENING).page
    (beat,) = page.beats
    assert (beat.scene, beat.minute, beat.title, beat.chapter) == (
        "hall",
        1000,
        "The hall",
        "Arrival",
    )
    assert [part.text for part in beat.parts] == ["This is hall."]
    assert beat.cites == ("diary/hall",)
    assert beat.chosen == ""
    assert open_ids(page) == ["bow", "push"]
    assert not page.done


def test_a_closed_choice_says_why(begin: Begin) -> None:
    """A closed choice keeps its place and its words, and names what keeps it closed."""
    playing = begin(EVENING)
    option = playing.option("sneak")
    assert not option.open
    assert option.closed == "He is watching."
    assert playing.play.why_closed("sneak") == "trust >= 5 (it is 3)"
    assert playing.play.why_closed("fly") == "not late (it is true)"
    assert playing.play.why_closed("bow") == ""


def test_the_page_after_a_choice_tells_all_that_followed(begin: Begin) -> None:
    """After a choice come its own text, each automatic scene passed, and the scene of rest."""
    playing = begin(EVENING).choose("bow")
    beats = playing.page.beats
    assert [(beat.scene, beat.minute, beat.chosen) for beat in beats] == [
        ("hall", 1000, "Do bow."),
        ("stair", 1002, ""),
        ("room", 1005, ""),
    ]
    assert playing.told == ["You bow.", "This is stair.", "This is room."]
    assert open_ids(playing.page) == ["stay", "again"]


def test_a_choice_without_text_is_named_by_the_next_beat(begin: Begin) -> None:
    """Where a choice has no text of its own, the wording chosen stands at the next that is shown.

    A scene without any text passes time and shows nothing.
    """
    playing = begin(EVENING).choose("push")
    assert [(beat.scene, beat.chosen) for beat in playing.page.beats] == [("stair", "Do push.")]
    assert playing.page.minute == 1012


def test_effects_stay_within_their_range(begin: Begin) -> None:
    """A track stops at the ends of its range; flags and enums take the value that is set."""
    playing = begin(EVENING).choose("push", "return", "again", "push")
    values = playing.play.values
    assert (values["trust"], values["told"], values["tone"]) == (0, 1, 1)
    assert (values["heat"], values["late"]) == (0, 1)


def test_what_was_said_and_made(begin: Begin) -> None:
    """Topics count once spoken of; claims keep the value settled last; the end adds the rest."""
    playing = begin(EVENING)
    assert playing.play.said == frozenset()
    playing.choose("bow")
    assert playing.play.said == {"bases"}
    assert playing.play.made == {"met": "yes"}
    playing.choose("stay")
    assert playing.play.made == {"met": "yes", "deal": "bargain", "late": "no"}


def test_an_outcome_ends_the_play(begin: Begin) -> None:
    """At an outcome there is nothing to choose; no rule is told where a choice led there."""
    playing = begin(EVENING).choose("push", "leave")
    assert playing.page.done
    assert playing.play.outcome == EVENING.outcomes["quarrel"]
    assert playing.play.route is None
    assert playing.page.options == ()
    assert playing.page.minute == 1017
    with pytest.raises(NotNow):
        playing.choose("leave")


def test_the_rule_that_gave_the_outcome_is_known(begin: Begin) -> None:
    """Where a rule leads to the outcome, it is told with its reason."""
    last = route("peace", because="There was time.")
    made = scenario(scene("hall", choice("go", "end")), scene("end", last), outcome("peace"))
    assert begin(made).choose("go").play.route == last


def test_what_cannot_be_chosen(begin: Begin) -> None:
    """An unknown or closed choice is refused in a sentence, and nothing happens."""
    playing = begin(EVENING)
    before = playing.play.entries, playing.page
    with pytest.raises(UnknownChoice, match="no choice 'dance'"):
        playing.choose("dance")
    with pytest.raises(ClosedChoice, match=r"trust >= 5 \(it is 3\)"):
        playing.choose("sneak")
    assert (playing.play.entries, playing.page) == before


def test_decisions_tell_what_they_changed(begin: Begin) -> None:
    """A decision has the values before it and at the rest after it, and its own minute."""
    climb = scene("stair", route("hall", when("true"), "heat +1"), after=2)
    made = scenario(scene("hall", choice("go", "stair", when("true"), "trust +1"), at=10), climb)
    first, second = begin(made).choose("go", "go").play.taken
    assert (first.scene, first.choice.id, first.minute, second.minute) == ("hall", "go", 10, 10)
    assert (first.before["trust"], first.after["trust"], second.after["trust"]) == (3, 4, 5)
    assert (first.before["heat"], first.after["heat"], second.before["heat"]) == (0, 1, 1)


def test_every_transition_tells_its_effects(begin: Begin) -> None:
    """Each step in force names its choice or rule, and what every effect did by itself."""
    climb = scene("stair", route("hall", when("true"), "heat +1", "heat +2"))
    made = scenario(scene("hall", choice("go", "stair", when("true"), "trust +1")), climb)
    steps = begin(made).choose("go").play.steps
    assert [(step.scene, step.choice is None, step.route is None) for step in steps] == [
        ("hall", False, True),
        ("stair", True, False),
    ]
    assert [(each.variable, each.before, each.after) for each in steps[1].changes] == [
        ("heat", 0, 1),
        ("heat", 1, 2),
    ]


def test_texts_follow_what_has_happened(begin: Begin) -> None:
    """Paragraphs and variants look at the play as it stands when they are shown.

    A scene has been visited, and its topics are said, once it is entered; a choice has been made,
    and its effects are there, when its own text is shown.
    """
    look = text(
        paragraph("You are here.", visited("hall")),
        paragraph("You were in the room.", visited("room")),
        variants(("He knows.", when("told")), ("He waits.", when("true"))),
        paragraph("The letter lies there.", when("said(letter)")),
    )
    tell = text(
        paragraph("Told.", when("told")),
        paragraph("Asked.", chose("hall/tell")),
        paragraph("Not yet there.", no(visited("room"))),
    )
    made = scenario(
        scene("hall", choice("tell", "room", when("true"), "told = true", text=tell), text=look),
        scene("room", choice("back", "hall"), says=("letter",)),
    )
    playing = begin(made)
    assert playing.told == ["You are here.", "He waits."]
    assert playing.choose("tell").told == ["Told.", "Asked.", "Not yet there.", "This is room."]
    assert playing.choose("back").told == [
        "You are here.",
        "You were in the room.",
        "He knows.",
        "The letter lies there.",
    ]


def test_the_first_scene_counts_as_visited(begin: Begin) -> None:
    """A guard in the first scene already finds it visited, and its topics said."""
    made = scenario(
        scene(
            "hall",
            choice("old", "hall", visited("hall")),
            choice("new", "hall", no(visited("hall"))),
            choice("heard", "hall", when("said(letter)")),
            says=("letter",),
        )
    )
    assert open_ids(begin(made).page) == ["old", "heard"]


def test_a_circle_of_automatic_scenes_is_an_error() -> None:
    """Scenes that go round without asking end in a sentence that names one of them."""
    made = scenario(
        scene("hall", choice("go", "a")), scene("a", route("b")), scene("b", route("a"))
    )
    with pytest.raises(ThirteenHoursError, match=r"circle at scene '[ab]'"):
        Play(compile_scenario(made)).choose("go")


def test_a_scene_without_a_way_on_is_an_error() -> None:
    """An automatic scene of which no rule holds ends in a sentence that names it."""
    made = scenario(scene("hall", choice("go", "a")), scene("a", route("hall", when("told"))))
    with pytest.raises(ThirteenHoursError, match="no way on from scene 'a'"):
        Play(compile_scenario(made)).choose("go")


def test_a_play_can_begin_on_its_way(begin: Begin) -> None:
    """A play whose first scene is automatic begins at the first rest, with all beats told."""
    made = scenario(scene("in", route("hall"), at=5), scene("hall", choice("go", "in")))
    playing = begin(made)
    assert playing.told == ["This is in.", "This is hall."]
    assert playing.choose("go").told == ["This is in.", "This is hall."]
    assert len(playing.play.beats) == 4
