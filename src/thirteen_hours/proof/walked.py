"""The table as the proof walks it: every way numbered, its effects fused, the dead values dropped.

It says nothing that the table does not say. A state's values are packed into bytes where every
variable's range allows it, which most do: a sixth of the memory of a tuple, and quicker to look up.
"""

from collections.abc import Iterator
from typing import Any, Final

from msgspec import Struct

from thirteen_hours.engine.step import first_state
from thirteen_hours.engine.table import NODE, CompiledChoice, CompiledRoute, Table
from thirteen_hours.language.evaluate import Test, always
from thirteen_hours.proof.fused import Go, Kind, fused
from thirteen_hours.proof.liveness import dead_slots

Way = CompiledChoice | CompiledRoute

Values = Any
"""Bytes or a tuple of whole numbers: each variable at its slot, and 0 in the place of the node."""

_BYTE: Final = 255


class WalkedWay(Struct, frozen=True):
    """A way by its number. `test` is None where it is always open."""

    number: int
    test: Test | None
    go: Go
    target: int


class WalkedNode(Struct, frozen=True):
    """The ways on from a node. Of an automatic one, without chance, only the first that is open."""

    ways: tuple[WalkedWay, ...]
    automatic: bool
    only_first: bool


class Walked:
    """All nodes of a table as the proof walks them; `ways` and their `sources` are by number."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.kind = _kind(table)
        self.ways: list[Way] = []
        self.sources: list[int] = []
        self._dead = [frozenset(slots) for slots in dead_slots(table)]
        self.nodes = [self._node(number) for number in range(len(table.nodes))]

    @property
    def start(self) -> Values:
        """The values in which a play begins."""
        state = first_state(self.table)
        dead = self._dead[state[NODE]] | {NODE}
        return self.kind(0 if slot in dead else value for slot, value in enumerate(state))

    def _node(self, number: int) -> WalkedNode:
        node = self.table.nodes[number]
        by_chance = bool(node.routes) and node.routes[0].route.weight > 0
        ways = tuple(self._ways(number, tested=not by_chance))
        only_first = bool(node.routes) and not by_chance
        return WalkedNode(ways, automatic=bool(node.routes), only_first=only_first)

    def _ways(self, source: int, *, tested: bool) -> Iterator[WalkedWay]:
        node = self.table.nodes[source]
        ways: tuple[Way, ...] = (*node.choices, *node.routes)
        for way in ways:
            self.ways.append(way)
            self.sources.append(source)
            test = way.test if tested and way.test is not always else None
            yield WalkedWay(len(self.ways) - 1, test, self._go(source, way), way.target)

    def _go(self, source: int, way: Way) -> Go:
        dead = self._dead[way.target]
        entered = [(slot, 1) for slot in self.table.nodes[way.target].entered if slot not in dead]
        # What was dead at the source is 0 already; what dies on the way is set to 0.
        dropped = [(slot, 0) for slot in dead - self._dead[source]]
        return fused(way.moves, (*entered, *dropped), forgotten=dead, kind=self.kind)


def _kind(table: Table) -> Kind:
    """Bytes, if the range of every variable allows it."""
    scenario = table.scenario
    tracks = all(track.low >= 0 and track.high <= _BYTE for track in scenario.tracks.values())
    enums = all(len(enum.values) <= _BYTE for enum in scenario.enums.values())
    if tracks and enums:
        return bytes
    return tuple
