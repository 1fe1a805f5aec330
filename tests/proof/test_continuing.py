"""What could still follow from each point of an evening, against every way on walked by hand."""

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.engine.build import choice, outcome, route, scenario, scene, when
from tests.engine.random_scenarios import scenarios
from tests.proof.brute import ways_open
from thirteen_hours.engine.step import take
from thirteen_hours.engine.table import CompiledChoice, State, Table, compile_scenario
from thirteen_hours.proof.continuation import NEVER, Evening
from thirteen_hours.proof.continuing import continuations, rests
from thirteen_hours.scenario.model import Scenario

Walked = tuple[str, float, tuple[str, ...]]
"""One way on: the outcome, its share, and the choices that it takes."""


def walked(table: Table, state: State) -> Iterator[Walked]:
    """Every way on from a state, one by one."""
    ways = ways_open(table, state)
    node = table.nodes[state[0]]
    if not ways:
        yield node.id, 1.0, ()
    weights = [1 if isinstance(way, CompiledChoice) else way.route.weight or 1 for way in ways]
    for way, weight in zip(ways, weights, strict=True):
        step = (f"{node.id}/{way.choice.id}",) if isinstance(way, CompiledChoice) else ()
        for end, share, steps in walked(table, take(table, state, way)):
            yield end, share * weight / sum(weights), (*step, *steps)


def some_play(table: Table, draw: st.DataObject) -> tuple[str, ...]:
    """The choices of a play that takes what is drawn."""
    steps: list[str] = []
    while True:
        *_, state = rests(table, Evening(7, tuple(steps)))
        node = table.nodes[state[0]]
        options = [each.choice.id for each in node.choices if each.test(state)]
        if not options:
            return tuple(steps)
        steps.append(f"{node.id}/{draw.draw(st.sampled_from(options))}")


def in_two_classes(made: Scenario) -> Scenario:
    """The scenario with a class of its own for the quarrel."""
    quarrel = replace(made.outcomes["quarrel"], outcome_class="war")
    return replace(made, outcomes={**made.outcomes, "quarrel": quarrel})


@settings(deadline=None)
@given(scenarios(forward=True).map(in_two_classes), st.data())
def test_every_way_on_is_counted(made: Scenario, draw: st.DataObject) -> None:
    """Shares, fewest other choices and shortest ways are what walking every way on gives."""
    table = compile_scenario(made)
    steps = some_play(table, draw)
    found = continuations(table, Evening(7, steps))
    states = list(rests(table, Evening(7, steps)))
    assert len(found.points) == len(states) == len(steps) + 1
    for state, point in zip(states, found.points, strict=True):
        ways = list(walked(table, state))
        assert by_class(made, found.classes, ways) == pytest.approx(point.shares)
        for at, name in enumerate(found.outcomes):
            others = [sum(step not in steps for step in way) for end, _, way in ways if end == name]
            assert point.fewest[at] == min(others, default=NEVER)
        for each in point.open:
            compiled = next(c for c in table.nodes[state[0]].choices if c.choice.id == each.choice)
            onward = list(walked(table, take(table, state, compiled)))
            assert by_class(made, found.classes, onward) == pytest.approx(each.shares)
            if each.outcome == NEVER:
                assert not any(each.shares)
                continue
            name = found.outcomes[each.outcome]
            came = found.classes[max(range(2), key=found.points[-1].shares.__getitem__)]
            other = sum(
                share
                for kind, share in zip(found.classes, each.shares, strict=True)
                if kind != came
            )
            assert (made.outcomes[name].outcome_class != came) == (other > 0)
            to_there = [way for end, _, way in onward if end == name]
            assert each.way in to_there
            assert len(each.way) == min(map(len, to_there))


def by_class(made: Scenario, classes: tuple[str, ...], ways: list[Walked]) -> tuple[float, ...]:
    """The shares of the ways on by the class of the outcome that they come to."""
    sums: Counter[str] = Counter()
    for end, share, _ in ways:
        if end in made.outcomes:
            sums[made.outcomes[end].outcome_class] += share  # type: ignore[assignment] # of fractions
    return tuple(float(sums[name]) for name in classes)


MADE = scenario(
    scene("a", choice("on", "b"), choice("end", "peace")),
    scene("b", choice("stay", "c"), choice("go", "quarrel", when("not told"))),
    scene("c", route("peace", weight=1), route("quarrel", weight=3)),
    outcome("peace"),
    outcome("quarrel", outcome_class="war"),
    outcome("never", outcome_class="other"),
)


def test_the_account_s_own_choices_cost_nothing() -> None:
    """What was done that evening counts as nothing else; another end takes one other choice."""
    found = continuations(compile_scenario(MADE), Evening(1, ("a/on", "b/go")))
    first, second, end = found.points
    assert first.fewest == (1, 0, NEVER)
    assert second.fewest == (1, 0, NEVER)
    assert end.fewest == (NEVER, 0, NEVER)
    assert end.open == ()


def test_chance_is_drawn_by_its_weights() -> None:
    """A choice that leads to chance has the shares that its weights give."""
    found = continuations(compile_scenario(MADE), Evening(1, ("a/on",)))
    stay = found.points[1].open[0]
    assert stay.shares == pytest.approx((0.25, 0.75, 0.0))
    assert (found.outcomes[stay.outcome], stay.way) == ("quarrel", ())


def test_weights_are_counted_beside_the_even_shares() -> None:
    """Where weights are declared, the evening and the accounts have the shares by them as well."""
    a = scene("a", choice("on", "b", weight=3), choice("end", "peace"))
    made = replace(MADE, scenes={**MADE.scenes, "a": a}, weights="As made.")
    accounts = [Evening(2, ("/end",))]
    found = continuations(compile_scenario(made), Evening(1, ("a/on", "b/go")), accounts)
    half = 0.5 * 0.25 + 0.5 * 0
    assert found.points[0].shares == pytest.approx((0.5 + half / 2, 0.5 - half / 2, 0.0))
    own, account = found.weighted
    assert own.points[0] == pytest.approx((0.25 + 0.75 * half, 0.75 * (1 - half), 0.0))
    assert own.points[1:] == tuple(point.shares for point in found.points[1:])
    assert (own.outcome, account.outcome) == ("quarrel", "peace")
    assert account.points[0] == own.points[0]
    assert continuations(compile_scenario(MADE), Evening(1, ("a/on", "b/go"))).weighted == ()


def test_other_evenings_are_followed_as_far_as_they_go() -> None:
    """An account that cannot be walked to its end has the points up to there, and no outcome."""
    accounts = [Evening(2, ("/end",)), Evening(3, ("a/on", "b/nothing"))]
    found = continuations(compile_scenario(MADE), Evening(1, ("a/on", "b/go")), accounts)
    whole, broken = found.accounts
    assert (whole.outcome, len(whole.points)) == ("peace", 2)
    assert (broken.outcome, len(broken.points)) == ("", 2)
    assert whole.points[-1] == (1.0, 0.0, 0.0)
