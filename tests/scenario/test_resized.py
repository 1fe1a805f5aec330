"""A scenario with larger and smaller steps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.build import (
    TRACKS,
    choice,
    outcome,
    paragraph,
    route,
    scenario,
    scene,
    when,
)
from tests.engine.random_scenarios import scenarios
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.language.evaluate import holds
from thirteen_hours.language.stretched import stretched
from thirteen_hours.language.tree import ALWAYS
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.resized import RESIZED, resized

GUARDS = [
    "trust >= 4",
    "trust == 3 or told",
    "heat < trust",
    "trust in (1, 3)",
    "not (heat == -1 and tone == sharp)",
]


@pytest.mark.parametrize("text", GUARDS)
@given(trust=st.integers(0, 6), heat=st.integers(-2, 2), told=st.integers(0, 1))
def test_a_stretched_guard_holds_where_it_held(text: str, trust: int, heat: int, told: int) -> None:
    """On tracks that are three times as fine, a guard holds of exactly the same situations."""
    values = {"trust": trust, "heat": heat, "told": told, "tone": 1}
    finer = values | {"trust": trust * 3, "heat": heat * 3}
    guard = when(text)
    assert holds(stretched(guard, TRACKS, 3), finer) == holds(guard, values)


MADE = scenario(
    scene("a", choice("up", "b", ALWAYS, "trust +2", "told = true")),
    scene(
        "b",
        choice("x", "end", when("trust >= 5"), "trust = 1"),
        choice("y", "end"),
        text=(paragraph("He smiles.", when("trust == 5")), paragraph("He looks at you.")),
    ),
    scene("end", route("peace", when("trust >= 6")), route("quarrel")),
    outcome("peace"),
    outcome("quarrel"),
)


@pytest.mark.parametrize(
    ("parts", "of", "trust", "is_open"), [(1, 1, 5, True), (1, 2, 8, False), (2, 1, 6, True)]
)
def test_steps_are_resized_and_guards_are_not(
    parts: int, of: int, trust: int, *, is_open: bool
) -> None:
    """Half a step of two is one, on a track measured in halves; five is still asked for."""
    play = Play(compile_scenario(resized(MADE, parts, of)))
    play.choose("up")
    assert play.values["trust"] == trust
    assert play.values["told"] == 1
    assert play.page.options[0].open == is_open


def test_what_is_set_stays_set() -> None:
    """A level that an effect sets is the same level, in whatever steps it is measured."""
    play = Play(compile_scenario(resized(MADE, 2, 1)))
    play.choose("up")
    play.choose("x")
    assert play.values["trust"] == 1


@given(scenarios())
def test_the_same_size_changes_nothing(made: Scenario) -> None:
    """Multiplied by one, a scenario is itself."""
    assert resized(made, 1, 1) == made


@given(scenarios(forward=True), st.data())
def test_finer_steps_alone_change_no_play(made: Scenario, draw: st.DataObject) -> None:
    """Measured in thirds, and moved by three of them, the same choices are open to the same end."""
    plays = [Play(compile_scenario(each)) for each in (made, resized(made, 3, 3))]
    while not plays[0].outcome:
        opens = [[each.id for each in play.page.open_options] for play in plays]
        assert opens[0] == opens[1]
        assert plays[0].page.beats == plays[1].page.beats
        if not opens[0]:
            return
        taken = draw.draw(st.sampled_from(opens[0]))
        for play in plays:
            play.choose(taken)
    assert plays[1].outcome is not None
    assert plays[1].outcome.id == plays[0].outcome.id


def test_the_changes_are_named_in_words() -> None:
    """What is looked at is what is said: halved, doubled, and left out."""
    assert list(RESIZED.values()) == [(1, 2), (2, 1), (0, 1)]
