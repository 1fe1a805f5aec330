from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.engine.build import choice, outcome, route, scenario, scene, when
from tests.engine.random_scenarios import narrow, scenarios
from tests.proof.brute import Weight, by_weight, chances, plays
from tests.proof.brute import evenly as alike
from thirteen_hours.engine.step import first_state
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.proof import turning
from thirteen_hours.proof.figures import Spread, figures
from thirteen_hours.proof.limits import Limits
from thirteen_hours.proof.shares import Ahead, Shares, declared, evenly
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
    assert found.evenly.exact is not None
    assert found.evenly.exact == {
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
    every = list(plays(table))
    assert as_walked(found.evenly, table, alike)
    assert found.plays == len(every)
    assert found.shortest == min(decisions for *_, decisions in every)
    assert found.longest == max(decisions for *_, decisions in every)


def as_walked(spread: Spread, table: Table, weight: Weight) -> bool:
    """Whether the shares are, to the last fraction, those of every play walked by itself."""
    shares: Counter[str] = Counter()
    for state, share, _ in plays(table, weight):
        shares[table.nodes[state[0]].id] += share  # type: ignore[assignment] # of fractions
    outcomes = table.scenario.outcomes
    walked = {name: share for name, share in shares.items() if name in outcomes}
    assert spread.exact is not None
    for name, found in spread.shares.items():
        assert found == pytest.approx(float(walked.get(name, 0)), abs=1e-9)
    return {name: share for name, share in spread.exact.items() if share} == walked


@given(scenarios(forward=True), st.integers(2, 5))
def test_weights_are_counted(made: Scenario, times: int) -> None:
    """By weights each choice counts as often as it says, held against the others that are open.

    So it changes nothing to multiply them all; where all are the same, it is as without any.
    """
    table = compile_scenario(replace(made, weights="As made."))
    found = figures(explore(table))
    assert found is not None
    assert found.weighted is not None
    assert as_walked(found.weighted, table, by_weight)
    assert as_walked(found.evenly, table, alike)
    for weigh, same in (
        (lambda weight: weight * times, found.weighted),
        (lambda _: times, found.evenly),
    ):
        other = figures(explore(compile_scenario(reweighed(table.scenario, weigh))))
        assert other is not None
        assert other.weighted is not None
        assert other.weighted.exact == same.exact
        assert other.weighted.taken == pytest.approx(same.taken)


def reweighed(made: Scenario, weigh: Callable[[int], int]) -> Scenario:
    """The scenario with the weights of its choices changed."""
    scenes = {
        name: replace(each, choices=tuple(replace(c, weight=weigh(c.weight)) for c in each.choices))
        for name, each in made.scenes.items()
    }
    return replace(made, scenes=scenes)


def test_without_a_word_on_weights_there_are_none() -> None:
    """A scenario that does not say what its weights stand for has no figures by weights."""
    made = scenario(scene("a", choice("x", "peace", weight=3)), outcome("peace"))
    found = figures(explore(compile_scenario(made)))
    assert found is not None
    assert found.weighted is None


def test_no_fraction_is_so_long_that_one_would_wait_for_it() -> None:
    """Where many different weights would make a denominator of a thousand digits, none is."""
    primes = (997, 991, 983, 977, 971, 967, 953, 947, 941, 937, 929, 919, 911, 907, 887, 883)
    scenes = [
        scene(
            f"s{number}",
            *(choice(f"c{way}", f"s{number + 1}", weight=prime) for way in (1, 2)),
        )
        for number, prime in enumerate(primes * 3)
    ]
    last = scene(f"s{len(scenes)}", choice("end", "peace"))
    made = scenario(*scenes, last, outcome("peace"), weights="As made.")
    found = figures(explore(compile_scenario(made)))
    assert found is not None
    assert found.weighted is not None
    assert found.weighted.exact is None
    assert found.weighted.shares == {"peace": pytest.approx(1)}


@given(scenarios(), st.sampled_from([0, 500]), st.booleans())
def test_shares_where_plays_go_round(made: Scenario, small: int, weighted: bool) -> None:
    """Where plays can go round, shares are those that the equations between the states give.

    From every state on, and to every outcome; whether a circle is solved or gone round.
    """
    table = compile_scenario(made)
    space = explore(table)
    ends = [[table.numbers[name]] for name in made.outcomes]
    with patch.object(turning, "SMALL", small):
        shares = Shares(space, declared if weighted else evenly)
        ahead = Ahead(shares, ends)
        visits = shares.of_nodes()
    assert shares.off < 1e-9
    assert ahead.off < 1e-9
    for column, (node,) in enumerate(ends):
        expected = chances(table, node, by_weight if weighted else alike)
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
