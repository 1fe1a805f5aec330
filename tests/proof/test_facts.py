import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

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
from tests.engine.random_scenarios import scenarios
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.findings.place import Place
from thirteen_hours.proof import space as space_module
from thirteen_hours.proof.facts import facts
from thirteen_hours.proof.limits import BUDGET, Limits
from thirteen_hours.proof.space import explore
from thirteen_hours.scenario.model import Choice, Scenario, Scene, Warrant
from thirteen_hours.scenario.text import Piece

PEACE = outcome("peace")


def told(made: Scenario, budget: int = BUDGET) -> list[tuple[str, str, str]]:
    """The facts about a scenario: code, what, and the play that shows it."""
    found = facts(explore(compile_scenario(made), Limits(states=budget)))
    return [(fact.code, fact.what, " ".join(fact.play or ())) for fact in found]


def placed(piece: Piece, line: int) -> Piece:
    """The piece with a place for each of its variants."""
    given = [
        replace(variant, place=Place("scenes.yaml", line, column))
        for column, variant in enumerate(piece.variants, 1)
    ]
    return replace(piece, variants=tuple(given))


def test_a_sound_scenario_has_no_facts() -> None:
    """Where everything can happen and every play ends, there is nothing to tell."""
    made = scenario(
        scene("a", choice("go", "b", when("true"), "trust +1"), choice("stay", "b")),
        scene("b", choice("end", "peace"), choice("more", "c", when("trust >= 4"))),
        scene("c", route("peace")),
        PEACE,
    )
    assert told(made) == []


@given(scenarios())
def test_it_makes_no_difference_how_wide_the_numbers_are(made: Scenario) -> None:
    """Of a space with very many transitions the same is told, though its states take less room."""
    with pytest.MonkeyPatch.context() as patch:
        wide = told(made)
        patch.setattr(space_module, "_MANY", -1)
        assert explore(compile_scenario(made)).number_type is np.int32
        assert told(made) == wide


def test_what_nobody_can_reach() -> None:
    """Scenes, outcomes, choices and rules that no play comes to are told, each once."""
    made = scenario(
        scene("a", choice("go", "b"), choice("shut", "b", when("trust == 6"))),
        scene("b", route("peace", when("told")), route("peace", when("true")), route("quarrel")),
        scene("far", choice("end", "peace")),
        PEACE,
        outcome("quarrel"),
    )
    assert told(made) == [
        ("G101", "far", ""),
        ("G110", "quarrel", ""),
        ("G102", "shut", ""),
        ("G111", "b", ""),
        ("G111", "b", ""),
    ]


def test_where_a_play_is_stuck() -> None:
    """A state without an open choice comes with the shortest play that leads there."""
    made = scenario(
        scene("a", choice("on", "b"), choice("trip", "b", when("true"), "trust = 0")),
        scene("b", choice("go", "c", when("trust >= 1"))),
        scene("c", route("peace", when("told")), route("peace", when("not told"))),
        PEACE,
    )
    assert ("G104", "b", "a/trip") in told(made)


def test_an_automatic_scene_can_be_stuck() -> None:
    """A scene whose rules all fail is told like one without an open choice."""
    made = scenario(
        scene("a", choice("go", "b"), choice("tell", "b", when("true"), "told = true")),
        scene("b", route("peace", when("told"))),
        PEACE,
    )
    assert told(made) == [("G104", "b", "a/go")]


def test_a_circle_is_named_where_it_is() -> None:
    """The scene that is named lies on the way round, and not only behind it."""
    made = scenario(
        scene("a", choice("short", "far"), choice("in", "by")),
        scene("far", choice("end", "peace")),
        scene("by", choice("on", "b")),
        scene("b", choice("turn", "c"), choice("out", "far")),
        scene("c", choice("turn", "b")),
        PEACE,
    )
    assert told(made) == [("G109", "b", "a/in by/on")]


def test_progress_is_no_circle() -> None:
    """A scene that comes again in another state is no way round."""
    again = choice("again", "a", no(chose("a/again")))
    assert told(scenario(scene("a", again, choice("end", "peace")), PEACE)) == []


@pytest.mark.parametrize(
    "circle",
    [
        (scene("b", choice("turn", "c")), scene("c", choice("turn", "b"))),
        (scene("b", route("c")), scene("c", route("b"))),
        (scene("b", route("b", weight=1), route("c", weight=1)), scene("c", route("b"))),
    ],
)
def test_a_play_that_cannot_end_is_told(circle: tuple[Scene, ...]) -> None:
    """Where every way leads round and none leads out, the scene is named with the play to it."""
    made = scenario(scene("a", choice("in", "b"), choice("end", "peace")), *circle, PEACE)
    assert told(made) == [("G109", "b", "a/in"), ("G105", "b", "a/in")]


def test_a_need_that_fails_is_told() -> None:
    """What a paragraph takes for granted is looked at in every state that shows it."""
    needs = placed(paragraph("As you said.", when("true"), when("said(bases)")), 5)
    made = scenario(
        scene("a", choice("say", "b", says=("bases",)), choice("keep", "b")),
        scene("b", choice("end", "peace"), text=text(needs)),
        PEACE,
    )
    assert told(made) == [("G106", "b", "a/keep")]
    shown = placed(paragraph("As you said.", when("said(bases)"), when("said(bases)")), 5)
    sound = scenario(
        made.scenes["a"],
        scene("b", choice("end", "peace"), text=text(shown)),
        PEACE,
    )
    assert told(sound) == []


def test_the_text_of_a_choice_is_looked_at_after_its_effects() -> None:
    """What follows a choice sees the choice made and its effects, and not yet the next scene."""
    after = text(
        placed(paragraph("So.", when("true"), when("told")), 1),
        placed(paragraph("So.", when("true"), chose("a/tell")), 2),
        placed(paragraph("So.", when("true"), no(visited("b"))), 3),
    )
    made = scenario(
        scene("a", choice("tell", "b", when("true"), "told = true", text=after)),
        scene("b", choice("end", "peace")),
        PEACE,
    )
    assert told(made) == []
    late = replace(made.scenes["a"].choices[0], effects=())
    made = scenario(scene("a", late), made.scenes["b"], PEACE)
    assert told(made) == [("G106", "a", "")]


def test_a_variant_that_is_never_shown_is_told() -> None:
    """A variant whose turn never comes is told, unless its whole scene is out of reach."""
    piece = placed(variants(("Hot.", when("heat == 2")), ("Cool.", when("true"))), 3)
    made = scenario(scene("a", choice("go", "peace"), text=text(piece)), PEACE)
    assert told(made) == [("G103", "a", "")]
    far = scene("far", choice("go", "peace"), text=text(piece))
    made = scenario(scene("a", choice("go", "peace")), far, PEACE)
    assert told(made) == [("G101", "far", "")]


def test_text_that_is_always_shown_needs_no_condition() -> None:
    """An optional text that every play shows is told; one that some plays leave out is not."""
    always, at_times = when("trust >= 0"), when("trust >= 4")
    made = scenario(
        scene("a", choice("up", "b", when("true"), "trust +1"), choice("not", "b")),
        scene(
            "b",
            choice("end", "peace", text=text(paragraph("Well.", always))),
            text=text(paragraph("He waits.", always), paragraph("He smiles.", at_times)),
        ),
        PEACE,
    )
    assert told(made) == [("G115", "this text", "")] * 2


COUNTERFACTUAL = outcome("dawn", standing="counterfactual", acts=("a/shout",))
SHOUT = choice("shout", "b", when("true"), "told = true", undocumented=Warrant("Nobody did."))


@pytest.mark.parametrize(
    ("ways", "found"),
    [
        ((SHOUT, choice("sit", "peace")), []),
        ((SHOUT, choice("sit", "b")), [("G112", "dawn", "a/sit"), ("G113", "dawn", "a/sit")]),
        (
            (SHOUT, choice("cry", "b", undocumented=Warrant("Nor this.")), choice("sit", "peace")),
            [("G113", "dawn", "a/cry")],
        ),
        (
            (replace(SHOUT, undocumented=None), choice("sit", "peace")),
            [("G112", "dawn", "a/shout")],
        ),
    ],
)
def test_a_counterfactual_needs_its_acts(
    ways: tuple[Choice, ...], found: list[tuple[str, str, str]]
) -> None:
    """A counterfactual outcome takes one of the acts it names, and one that is undocumented."""
    made = scenario(scene("a", *ways), scene("b", route("dawn")), PEACE, COUNTERFACTUAL)
    if not any(way.goto == "peace" for way in made.scenes["a"].choices):
        found = [("G110", "peace", ""), *found]
    assert told(made) == found


def test_the_play_without_an_act_is_the_shortest() -> None:
    """The play that shows a fault takes as few decisions as any, rules on the way counting none."""
    made = scenario(
        scene("a", choice("long", "b"), choice("short", "c"), SHOUT),
        scene("b", choice("on", "dawn")),
        scene("c", route("dawn")),
        COUNTERFACTUAL,
    )
    assert told(made) == [("G112", "dawn", "a/short"), ("G113", "dawn", "a/short")]


def test_a_cut_search_claims_nothing_it_cannot_know() -> None:
    """Of a space that was not searched whole, no state is called stuck, and nothing unreached.

    A scene that no way leads to is known to be out of reach before anything is searched.
    """
    chain = [scene(f"s{n}", choice("go", f"s{n + 1}"), choice("end", "peace")) for n in range(9)]
    late = scene("s9", choice("end", "peace"), choice("shut", "peace", when("trust == 6")))
    made = scenario(*chain, late, scene("far"), PEACE, outcome("quarrel"))
    known = [("G101", "far", ""), ("G110", "quarrel", "")]
    assert told(made) == [*known, ("G102", "shut", "")]
    for budget in range(1, 10):
        assert told(made, budget) == known


@given(scenarios(), st.integers(1, 30))
def test_what_a_cut_search_tells_is_so(made: Scenario, budget: int) -> None:
    """Whatever is told of a space that was cut short is told of the whole as well."""
    every = {(code, what) for code, what, _ in told(made)}
    assert {(code, what) for code, what, _ in told(made, budget)} <= every
