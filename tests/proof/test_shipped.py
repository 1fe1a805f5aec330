from collections.abc import Callable
from operator import itemgetter

import pytest

from tests.casebooks.shipped import SCENARIOS, casebook
from thirteen_hours.engine.step import open_choices, routes_open, take
from thirteen_hours.engine.table import NODE, State, compile_scenario
from thirteen_hours.proof.space import Space, explore

SHIPPED = [
    (folder.parent.name, name)
    for folder in sorted(SCENARIOS.glob("*/casebook.yaml"))
    for name in casebook(folder.parent.name).scenarios
]


@pytest.mark.parametrize(("book", "name"), SHIPPED)
def test_the_proof_and_the_engine_agree_on_every_transition(book: str, name: str) -> None:
    """In every state of a shipped scenario the proof follows what the engine allows, and no more.

    And it comes where the engine comes: to the same scene, with the same values.
    """
    space = explore(compile_scenario(casebook(book).scenarios[name]))
    assert space.complete
    assert space.number_of(space.state(space.first)) == space.first
    assert _Comparison(space).run() == space.transitions


class _Comparison:
    """Of every state what the proof says of it, and what the engine does in it."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.known = [self._known(live) for live in space.packed.live]
        self.numbers = {id(way): number for number, way in enumerate(space.packed.ways)}
        self.states = [
            space.packed.layout.unpacked(node, space.codes[node])
            for node in range(len(space.codes))
        ]

    def _known(self, live: frozenset[int]) -> Callable[[State], tuple[int, ...]]:
        """Picks what is not forgotten out of a state, and the node with it, twice."""
        return itemgetter(NODE, NODE, *sorted(live))

    def run(self) -> int:
        """Compares all that can be done in all states; how much that is."""
        return sum(map(self._compare, self.space.order))

    def _compare(self, node: int) -> int:
        space, table = self.space, self.space.table
        told: list[list[tuple[int, State]]] = [[] for _ in self.states[node]]
        for link in space.links(node):
            target = space.packed.way_list[link.way].target
            after = [*map(self.known[target], self.states[target])]
            start, first = space.starts[node], space.starts[target]
            for source, goal in zip(link.sources.tolist(), link.targets.tolist(), strict=True):
                told[source - start].append((link.way, after[goal - first]))
        for state, found in zip(self.states[node], told, strict=True):
            ways = routes_open(table, state) or open_choices(table, state)
            assert found == [
                (self.numbers[id(way)], self.known[way.target](take(table, state, way)))
                for way in ways
            ]
        return sum(map(len, told))
