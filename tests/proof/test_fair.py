"""What the proof says of the fairness of decisions, and of what makes no difference."""

from collections.abc import Collection

from tests.engine.build import choice, outcome, route, scenario, scene, when
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.proof.fact import Fact
from thirteen_hours.proof.idle import idle_facts
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.space import explore
from thirteen_hours.proof.viable import fairness_facts
from thirteen_hours.scenario.model import Scenario

PEACE, WAR = outcome("peace"), outcome("quarrel")


def unfair(made: Scenario, told: Collection[str] = ()) -> list[tuple[str, str, str]]:
    """What is unfair where the quarrel is grave: code, what, and the play."""
    space = explore(compile_scenario(made))
    grave = {number for name, number in space.table.numbers.items() if name == "quarrel"}
    found = fairness_facts(space, grave, told, lambda: Plays(space))
    return [(fact.code, fact.what, " ".join(fact.play or ())) for fact in found]


def idle(made: Scenario) -> list[tuple[str, str]]:
    """What makes no difference."""
    return [(fact.code, fact.what) for fact in _idle(made)]


def _idle(made: Scenario) -> list[Fact]:
    space = explore(compile_scenario(made))
    return list(idle_facts(space, lambda: Plays(space)))


def test_a_choice_of_ruin_and_a_single_way_out_are_told() -> None:
    """Where one of two choices leads to ruin for certain, both facts are told with their plays."""
    made = scenario(
        scene("a", choice("on", "b"), choice("too", "b")),
        scene("b", choice("well", "peace"), choice("ill", "c")),
        scene("c", route("quarrel")),
        PEACE,
        WAR,
    )
    assert unfair(made) == [("G118", "ill", "a/on b/ill"), ("G119", "b", "a/on")]


def test_a_second_viable_choice_is_enough() -> None:
    """A decision in which two choices can end well is fair, though the third cannot."""
    ways = (choice("well", "peace"), choice("late", "c"), choice("ill", "quarrel"))
    made = scenario(
        scene("a", *ways),
        scene("c", route("peace", weight=1), route("quarrel", weight=1)),
        PEACE,
        WAR,
    )
    assert unfair(made) == [("G118", "ill", "a/ill")]


def test_a_choice_that_was_ruinous_already_is_not_blamed() -> None:
    """What is lost before a choice is taken is not that choice's doing."""
    made = scenario(
        scene("a", choice("well", "peace"), choice("ill", "b")),
        scene("b", choice("one", "quarrel"), choice("other", "quarrel")),
        PEACE,
        WAR,
    )
    assert [code for code, what, _ in unfair(made) if what in {"one", "other", "b"}] == []


def test_history_is_named_when_it_is_the_only_way_out() -> None:
    """Where the one viable choice is that of an account, the fact says so."""
    made = scenario(scene("a", choice("well", "peace"), choice("ill", "quarrel")), PEACE, WAR)
    space = explore(compile_scenario(made))
    grave = {space.table.numbers["quarrel"]}
    facts = list(fairness_facts(space, grave, {"a/well"}, lambda: Plays(space)))
    assert "account" in str(facts[-1].more["choice"])


def test_without_both_kinds_of_ending_nothing_is_judged() -> None:
    """Where every ending is grave, or none is, there is no fairness to speak of."""
    assert unfair(scenario(scene("a", choice("ill", "quarrel")), WAR)) == []
    assert unfair(scenario(scene("a", choice("well", "peace")), PEACE)) == []


def test_a_condition_that_is_never_false_is_told() -> None:
    """A condition that holds in every state that comes to it decides nothing."""
    always = choice("go", "b", when("trust >= 0"))
    sometimes = choice("stay", "peace", when("trust >= 4"))
    made = scenario(
        scene("a", choice("up", "b", when("true"), "trust +1"), choice("not", "b")),
        scene("b", always, sometimes),
        PEACE,
    )
    assert idle(made) == [("G115", "choice 'go'")]


def test_steps_without_room_are_told() -> None:
    """A step that never changes anything, and one that is mostly cut off, are told apart."""
    made = scenario(
        scene("a", choice("up", "b", when("true"), "trust = 6", "trust +1")),
        scene("b", choice("far", "c", when("true"), "trust = 5", "trust +3")),
        scene("c", choice("end", "peace", when("trust >= 6")), choice("no", "peace")),
        PEACE,
    )
    assert ("G117", "trust") in idle(made)
    dead = scenario(
        scene("a", choice("up", "c", when("true"), "trust = 6", "trust +1")),
        scene("c", choice("end", "peace", when("trust >= 6")), choice("no", "peace")),
        PEACE,
    )
    assert ("G116", "trust") in idle(dead)


def test_a_step_without_room_comes_with_the_play_that_takes_it() -> None:
    """The shortest play that ends with the step, where the track is full, is what shows it."""
    made = scenario(
        scene("a", choice("up", "b", when("true"), "trust = 6"), choice("full", "a2")),
        scene("a2", choice("up", "b", when("true"), "trust = 6")),
        scene("b", choice("more", "c", when("true"), "trust +1")),
        scene("c", choice("end", "peace", when("trust >= 6")), choice("no", "peace")),
        PEACE,
    )
    plays = {fact.code: fact.play for fact in _idle(made)}
    assert plays["G116"] == ("a/up", "b/more")
