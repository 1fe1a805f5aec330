from collections import Counter
from fractions import Fraction
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.build import choice, outcome, route, scenario, scene, when
from tests.engine.random_scenarios import narrow, scenarios
from tests.proof.brute import chances, plays
from thirteen_hours.engine.step import first_state
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.proof import turning
from thirteen_hours.proof.figures import figures
from thirteen_hours.proof.limits import Limits
from thirteen_hours.proof.shares import Ahead, Shares
from thirteen_hours.proof.space import explore
from thirteen_hours.scenario.model import Scenario


def test_shares_are_exact() -> None:
    """Choices that are open share evenly, chance by its weights, to the last fraction."""
    made = scenario(
        scene("a", choice("x", "b"), choice("y", "peace"), choice("z", "quarrel", when("told"))),
        scene("b", choice("x", "c"), choice("y", "peace"), choice("z", "quarrel")),
        scene("c", route("peace", weight=1), route("quarrel", weight=6)),
        outcome("peace"),
        outcome("quarrel"),
        outcome("never"),
    )
    found = figures(explore(compile_scenario(made)))
    assert found is not None
    assert found.exact is not None
    assert found.exact == {
        "peace": Fraction(1, 2) + Fraction(1, 6) + Fraction(1, 42),
        "quarrel": Fraction(1, 6) + Fraction(6, 42),
        "never": 0,
    }
    assert (found.plays, found.shortest, found.longest) == (5, 1, 2)


@given(st.one_of(scenarios(forward=True), scenarios(forward=True).map(narrow)))
def test_figures_are_those_of_every_play(made: Scenario) -> None:
    """Shares, number and lengths are what walking every single play would give."""
    table = compile_scenario(made)
    found = figures(explore(table))
    assert found is not None
    assert found.exact is not None
    every = list(plays(table))
    shares: Counter[str] = Counter()
    for state, share, _ in every:
        shares[table.nodes[state[0]].id] += share  # type: ignore[assignment] # of fractions
    assert {name: share for name, share in found.exact.items() if share} == {
        name: share for name, share in shares.items() if name in made.outcomes
    }
    assert found.plays == len(every)
    assert found.shortest == min(decisions for *_, decisions in every)
    assert found.longest == max(decisions for *_, decisions in every)


@given(scenarios(), st.sampled_from([0, 500]))
def test_shares_where_plays_go_round(made: Scenario, small: int) -> None:
    """Where plays can go round, shares are those that the equations between the states give.

    From every state on, and to every outcome; whether a circle is solved or gone round.
    """
    table = compile_scenario(made)
    space = explore(table)
    ends = [[table.numbers[name]] for name in made.outcomes]
    with patch.object(turning, "SMALL", small):
        shares = Shares(space)
        ahead = Ahead(shares, ends)
        visits = shares.of_nodes()
    assert shares.off < 1e-9
    assert ahead.off < 1e-9
    for column, (node,) in enumerate(ends):
        expected = chances(table, node)
        for state, chance in expected.items():
            found = ahead.at(state)
            assert found is not None
            assert found[column] == pytest.approx(float(chance), abs=1e-9)
        assert visits[node] == pytest.approx(float(expected[first_state(table)]), abs=1e-9)


def test_an_incomplete_space_has_no_figures() -> None:
    """Figures of a part would look like figures of the whole, and are not given."""
    made = scenario(
        scene("a", choice("go", "b"), choice("end", "peace")),
        scene("b", choice("end", "peace")),
        outcome("peace"),
    )
    assert figures(explore(compile_scenario(made), Limits(states=1))) is None
