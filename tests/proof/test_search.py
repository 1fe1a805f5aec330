from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.engine.build import FLAGS, choice, outcome, route, scenario, scene, when
from tests.engine.random_scenarios import scenarios
from tests.proof.brute import reachable
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.language.tree import All, Compare
from thirteen_hours.proof.facts import facts
from thirteen_hours.proof.limits import Limits
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.search import Search
from thirteen_hours.proof.space import Space, explore
from thirteen_hours.scenario.model import Flag, Scenario, Track

ROOM = Limits(states=1_000_000, memory=1 << 30)


def wide(made: Scenario) -> Scenario:
    """The scenario with so many flags more that no whole number holds a state."""
    more = {f"flag-{n}": Flag(f"flag-{n}", "It is so.", start=bool(n % 3)) for n in range(90)}
    return replace(made, flags={**dict(list(more.items())[:45]), **FLAGS, **more})


def endless() -> Table:
    """One scene to which plays come back, with 7 to the power of 12 states."""
    tracks = {f"t{n}": Track(f"t{n}", 0, 6, 0, "", "", "") for n in range(12)}
    ways = [choice(f"c{n}", "a") for n in range(12)]
    made = scenario(scene("a", *ways, choice("end", "b")), scene("b", route("peace")), PEACE)
    steps = tuple(
        replace(
            way,
            when=when("true"),
            effects=(replace(STEP, effect=replace(STEP.effect, variable=f"t{n}")),),
        )
        for n, way in enumerate(ways)
    )
    last = replace(
        made.scenes["a"].choices[-1], when=All(tuple(Compare(t, "==", 6) for t in tracks))
    )
    first = replace(made.scenes["a"], choices=(*steps, last))
    return compile_scenario(replace(made, tracks=tracks, scenes={**made.scenes, "a": first}))


PEACE = outcome("peace")
STEP = choice("step", "a", when("true"), "trust +1").effects[0]


@given(st.one_of(scenarios(), scenarios().map(wide)))
def test_without_forgetting_every_state_of_the_engine_is_one(made: Scenario) -> None:
    """With nothing forgotten the states are exactly those that the engine can reach."""
    table = compile_scenario(made)
    space = explore(table, forgetting=False)
    assert {space.state(number) for number in range(len(space))} == set(reachable(table))
    assert len(space) == len(reachable(table))


@given(scenarios())
def test_states_of_any_width_are_told_apart(made: Scenario) -> None:
    """A scenario with more variables than fit into one number is proved like any other."""
    slim = explore(compile_scenario(made))
    broad = explore(compile_scenario(wide(made)))
    assert len(slim) == len(broad)
    assert slim.transitions == broad.transitions
    assert _told(slim) == _told(broad)
    assert [broad.number_of(broad.state(n)) for n in range(len(broad))] == list(range(len(broad)))


def _told(space: Space) -> list[tuple[str, str]]:
    """What is told of a space; of several circles it may be any that is named."""
    return [(each.code, each.what if each.code != "G109" else "") for each in facts(space)]


def test_a_search_can_be_interrupted_at_any_moment() -> None:
    """Wherever it is interrupted, it says so, and what it has found is so."""
    whole = explore(compile_scenario(_chain(12)), ROOM)
    for moment in range(1, 20):
        heard: list[int] = []

        def interrupt(search: Search, moment: int = moment, heard: list[int] = heard) -> None:
            heard.append(search.states)
            if len(heard) == moment:
                raise KeyboardInterrupt

        space = explore(compile_scenario(_chain(12)), ROOM, interrupt)
        assert space.complete == (len(heard) < moment)
        assert space.stopped == ("" if space.complete else "It was interrupted.")
        for node in space.covered:
            assert len(space.states_of(node)) == len(whole.states_of(node))
        plays = Plays(space)
        assert all(plays.decisions[number] <= 13 for number in range(len(space)))


def test_a_search_without_memory_says_so() -> None:
    """Where the system gives no more, the search ends as one that comes to its limit."""

    def starve(search: Search) -> None:
        if search.states > 100:
            raise MemoryError

    space = explore(endless(), ROOM, starve)
    assert (space.complete, space.stopped) == (False, "There was no memory left.")
    assert len(space) > 100


@pytest.mark.parametrize("megabytes", [1, 4, 16])
def test_a_search_keeps_to_its_memory(megabytes: int) -> None:
    """It stops before its states and what it needs to sort them take more than it was given."""
    space = explore(endless(), Limits(memory=megabytes << 20))
    assert space.stopped == f"It needs more than {megabytes} MB of memory."
    held = sum(codes.nbytes for codes in space.codes)
    assert held < megabytes << 20
    assert space.covered == set()
    assert space.decisions > 3


def test_plays_that_were_followed_in_vain_are_counted() -> None:
    """So many decisions as it says, all plays have been followed in the scene that never ends."""
    space = explore(endless(), Limits(states=5_000))
    decisions = Plays(space).decisions[list(space.states_of(0))]
    # So many ways there are of raising twelve tracks so often in all.
    expected = {0: 1, 1: 12, 2: 78, 3: 364, 4: 1365, 5: 4368}
    counted = {n: int((decisions == n).sum()) for n in range(space.decisions + 1)}
    assert counted == {n: expected[n] for n in range(space.decisions + 1)}
    assert space.decisions >= 3


def _chain(length: int) -> Scenario:
    scenes = [
        scene(
            f"s{n}",
            choice("up", f"s{n + 1}", when("true"), "trust +1"),
            choice("down", f"s{n + 1}", when("true"), "heat -1"),
        )
        for n in range(length)
    ]
    ways = (choice("end", "peace"), choice("more", "peace", when("heat < trust")))
    return scenario(*scenes, scene(f"s{length}", *ways), PEACE)


def test_a_fault_that_chance_never_meets_is_found_at_once() -> None:
    """A fault that one play in a million comes to is found, with its play, in under a second."""
    right = [(n * 7 + 3) % 2 for n in range(20)]
    scenes = [
        scene(
            f"s{n}",
            *(
                choice(
                    f"c{way}", f"s{n + 1}", when("true"), *([] if way == each else ["late = true"])
                )
                for way in range(2)
            ),
        )
        for n, each in enumerate(right)
    ]
    door = scene("s20", choice("end", "peace"), choice("door", "trap", when("not late")))
    trap = scene("trap", choice("never", "peace", when("told")))
    flags = {**FLAGS, "late": Flag("late", "It is late.")}
    made = replace(scenario(*scenes, door, trap, PEACE), flags=flags)
    begun = process_time()
    found = [(fact.code, fact.what, fact.play) for fact in facts(explore(compile_scenario(made)))]
    assert process_time() - begun < 1
    way = (*(f"s{n}/c{each}" for n, each in enumerate(right)), "s20/door")
    assert found == [("G104", "trap", way), ("G102", "never", None)]
