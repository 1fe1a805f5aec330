from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from tests.engine.build import choice, outcome, route, scenario, scene, when
from tests.engine.random_scenarios import Drive, drives, narrow, scenarios
from tests.proof.brute import reachable, ways_open
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import take
from thirteen_hours.engine.table import (
    NODE,
    CompiledChoice,
    State,
    Table,
    compile_scenario,
    range_of,
)
from thirteen_hours.proof.limits import Limits
from thirteen_hours.proof.liveness import live_slots
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.space import Space, explore
from thirteen_hours.scenario.model import Scenario


def numbered(space: Space) -> dict[State, int]:
    """The states of a space by node and values."""
    return {space.state(number): number for number in range(len(space))}


def forgetting(table: Table) -> Callable[[State], State]:
    """Takes out of a state what is not read any more."""
    live = live_slots(table)
    least = [0, *(range_of(table.scenario, name)[0] for name in table.slots)]

    def forgotten(state: State) -> State:
        slots = live[state[NODE]] | {NODE}
        return tuple([value if slot in slots else least[slot] for slot, value in enumerate(state)])

    return forgotten


@given(st.one_of(scenarios(), scenarios().map(narrow)))
def test_the_proof_and_the_engine_agree_on_every_state(made: Scenario) -> None:
    """The proof finds exactly the states that the engine can reach, in as few decisions.

    In each of them exactly what the engine allows is open, and leads where the engine leads.
    """
    table = compile_scenario(made)
    space = explore(table)
    numbers = numbered(space)
    forgotten = forgetting(table)
    depths: dict[State, int] = {}
    plays = Plays(space)
    for state, depth in reachable(table).items():
        depths[forgotten(state)] = min(depth, depths.get(forgotten(state), depth))
        number = numbers[forgotten(state)]
        expected = [
            (id(way), numbers[forgotten(take(table, state, way))])
            for way in ways_open(table, state)
        ]
        assert [(id(space.way(way)), target) for way, target in space.edges(number)] == expected
    assert depths == {state: len(plays.to(number)) for state, number in numbers.items()}
    assert space.complete


@given(scenarios(), st.integers(0, 3), drives())
def test_every_live_play_stays_in_the_space(made: Scenario, seed: int, drive: Drive) -> None:
    """Wherever a live play rests, the proof has been, and found the same choices open."""
    table = compile_scenario(made)
    space = explore(table)
    numbers = numbered(space)
    forgotten = forgetting(table)
    play = Play(table, seed=seed)
    for _ in drive.verbs(play):
        number = numbers[forgotten(play.state)]
        if play.page.question is None and not play.page.done:
            found = [space.way(way) for way, _ in space.edges(number)]
            choices = [way.choice.id for way in found if isinstance(way, CompiledChoice)]
            assert choices == [option.id for option in play.page.open_options]


@given(scenarios())
def test_the_play_to_a_state_leads_there(made: Scenario) -> None:
    """The play that is named for a state, played on the table, can arrive in that state."""
    table = compile_scenario(made)
    space = explore(table)
    plays = Plays(space)
    for number in range(len(space)):
        assert _can_lead_to(space, number, plays.to(number))


def _can_lead_to(space: Space, goal: int, steps: tuple[str, ...]) -> bool:
    found = {space.first}
    for step in (*steps, ""):
        found = _within(space, found)
        if step:
            found = {
                target
                for number in found
                for way, target in space.edges(number)
                if space.step(way) == step
            }
    return goal in found


def _within(space: Space, found: set[int]) -> set[int]:
    """The states, and those that automatic scenes lead to from them."""
    every = set(found)
    waiting = list(found)
    while waiting:
        for way, target in space.edges(waiting.pop()):
            if not space.step(way) and target not in every:
                every.add(target)
                waiting.append(target)
    return every


def test_what_nothing_reads_any_more_is_forgotten() -> None:
    """States that differ only in what is never read again are one: ten steps make ten states."""
    steps = [
        scene(
            f"s{n}", *(choice(f"c{m}", f"s{n + 1}", when("true"), f"trust = {m}") for m in range(4))
        )
        for n in range(10)
    ]
    made = scenario(*steps, scene("s10", choice("end", "peace")), outcome("peace"))
    assert len(explore(compile_scenario(made))) == 12
    reads = scene("s10", choice("end", "peace"), choice("more", "peace", when("trust == 2")))
    made = scenario(*steps, reads, outcome("peace"))
    assert len(explore(compile_scenario(made))) == 15


def test_a_shortest_play_counts_decisions_and_not_scenes() -> None:
    """Scenes that are passed without a choice cost nothing on the shortest way."""
    made = scenario(
        scene("a", choice("straight", "b"), choice("round", "r1")),
        scene("b", choice("on", "goal")),
        scene("r1", route("r2")),
        scene("r2", route("r3")),
        scene("r3", route("goal")),
        scene("goal", choice("end", "peace")),
        outcome("peace"),
    )
    table = compile_scenario(made)
    space = explore(table)
    assert Plays(space).to_node(table.numbers["goal"]) == ("a/round",)


def test_a_budget_is_kept() -> None:
    """A space larger than its budget is cut short, and says so."""
    ways = [choice(f"c{n}", "a", when("true"), f"trust = {n}") for n in range(7)]
    made = scenario(scene("a", *ways, choice("end", "peace", when("trust == 6"))), outcome("peace"))
    table = compile_scenario(made)
    cut = explore(table, Limits(states=3))
    assert not cut.complete
    assert len(cut) < len(explore(table))
    assert explore(table, Limits(states=100)).complete
