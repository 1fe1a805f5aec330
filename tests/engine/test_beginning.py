"""Plays that begin in another scene than the first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.build import choice, outcome, route, scenario, scene, visited
from tests.engine.random_scenarios import scenarios
from thirteen_hours.engine.beginning import minute_before
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.errors import UsageError
from thirteen_hours.language import keys
from thirteen_hours.scenario.fixture import BEGINNING, Fixture
from thirteen_hours.scenario.model import Scenario

HOUSE = scenario(
    scene("hall", choice("on", "stairs"), at=100),
    scene("stairs", route("room"), after=5),
    scene(
        "room",
        choice("ask", "over"),
        choice("hide", "over", visited("hall")),
        choice("quiet", "over"),
        after=2,
    ),
    scene("attic", choice("down", "room"), after=1),
    outcome("over"),
)


@pytest.fixture(scope="module")
def house() -> Table:
    """A hall, stairs and a room, and an attic to which nothing leads."""
    return compile_scenario(HOUSE)


def test_a_fixture_says_where_and_how(house: Table) -> None:
    """The play stands in that scene, with those values and that past; the rest is as declared."""
    start = Fixture("room", (("trust", 6), ("tone", 1)), (keys.visited("hall"), keys.said("bases")))
    play = Play(house, start=start)
    assert play.values["trust"] == 6
    assert play.values["tone"] == 1
    assert play.values["heat"] == 0
    assert play.said == {"bases"}
    assert [option.id for option in play.page.open_options] == ["ask", "hide", "quiet"]
    without = Play(house, start=Fixture("room"))
    assert [option.id for option in without.page.open_options] == ["ask", "quiet"]


def test_the_time_is_that_of_the_way_there(house: Table) -> None:
    """A scene that says only how long it is after another comes when it comes on the way to it."""
    assert Play(house, start=Fixture("room")).page.minute == 107
    assert minute_before(house, "attic") == 0


@pytest.mark.parametrize(
    "fixture", [Fixture("cellar"), Fixture("over"), Fixture(values=(("truss", 1),))]
)
def test_what_does_not_exist_is_refused(house: Table, fixture: Fixture) -> None:
    """A scene or a variable that the scenario has not is a sentence, as is an outcome."""
    with pytest.raises(UsageError):
        Play(house, start=fixture)


@given(scenarios(), st.integers(0, 5))
def test_the_beginning_is_a_fixture_like_any_other(made: Scenario, seed: int) -> None:
    """To begin in the first scene with the declared values is to begin at the beginning."""
    table = compile_scenario(made)
    whole = tuple((name, track.start) for name, track in made.tracks.items())
    first = Play(table, seed=seed, start=BEGINNING)
    same = Play(table, seed=seed, start=Fixture(made.start, whole))
    assert (first.page, first.values, first.state) == (same.page, same.values, same.state)
