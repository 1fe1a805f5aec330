"""The table as the proof walks it: every way numbered, all that it changes fused into a few steps.

It says nothing that the table does not say. What is set to a fixed value whatever it was is worked
out once; what is left to do for each state are one `and`, one `or`, and the steps of tracks.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property

import numpy as np
from msgspec import Struct

from thirteen_hours.engine.moves import Move
from thirteen_hours.engine.step import first_state
from thirteen_hours.engine.table import NODE, CompiledChoice, CompiledRoute, Table
from thirteen_hours.language.tree import ALWAYS, Guard
from thirteen_hours.proof.arrays import Codes, Mask, Numbers
from thirteen_hours.proof.guards import mask
from thirteen_hours.proof.layout import Layout
from thirteen_hours.proof.liveness import live_slots

Way = CompiledChoice | CompiledRoute


class Steps(Struct, frozen=True):
    """What is left of the moves of one track: added one after the other, within its range."""

    slot: int
    moves: tuple[Move, ...]

    def applied(self, values: Numbers) -> Numbers:
        """The values after them."""
        for move in self.moves:
            values = values + move.amount
            if move.amount > 0:
                np.minimum(values, move.high, out=values)
            else:
                np.maximum(values, move.low, out=values)
        return values


class PackedWay(Struct, frozen=True):
    """A way by its number: guard, what it keeps and puts in each word, steps, target."""

    number: int
    guard: Guard
    keep: Numbers
    put: Numbers
    steps: tuple[Steps, ...]
    target: int


class PackedNode(Struct, frozen=True):
    """The ways on from a node. Of an automatic one, without chance, only the first that is open."""

    ways: tuple[PackedWay, ...]
    automatic: bool
    only_first: bool


class States:
    """Some states of one node, with the values that were asked for once kept."""

    def __init__(self, packed: "Packed", codes: Codes) -> None:
        self.packed = packed
        self.codes = codes
        self._columns: dict[int, Numbers] = {}

    def slot(self, slot: int) -> Numbers:
        """The values of the variable at a slot."""
        found = self._columns.get(slot)
        if found is None:
            found = self._columns[slot] = self.packed.layout.column(self.codes, slot)
        return found

    def __getitem__(self, variable: str) -> Numbers:
        """The values of a variable."""
        return self.slot(self.packed.table.slots[variable])

    def where(self, guard: Guard) -> Mask:
        """Where a guard holds."""
        if guard == ALWAYS:
            return np.ones(len(self.codes), dtype=np.bool_)
        held = mask(guard, self.__getitem__)
        return np.broadcast_to(held, len(self.codes))

    def only(self, where: Mask) -> "States":
        """Some of the states."""
        return States(self.packed, self.codes[where])

    def moved(self, moves: Iterable[Move]) -> "States":
        """The same states after some moves; of them only values can be asked for."""
        moved = States(self.packed, self.codes)
        settings, steps = _fused(moves)
        for step in steps:
            moved._columns[step.slot] = step.applied(self.slot(step.slot))
        for slot, value in settings.items():
            moved._columns[slot] = np.full(len(self.codes), value)
        return moved

    def after(self, way: PackedWay, chosen: Mask | None) -> Codes:
        """The states that a way leads to, from where it is `chosen` (None: from all), as codes."""
        layout = self.packed.layout
        words = layout.words_of(self.codes if chosen is None else self.codes[chosen]) & way.keep
        words |= way.put
        for step in way.steps:
            values = self.slot(step.slot)
            field = layout.fields[step.slot]
            values = step.applied(values if chosen is None else values[chosen])
            if field.low:
                values -= field.low
            values <<= field.shift
            if layout.words == 1:
                words |= values
            else:
                words[:, field.word] |= values
        return layout.codes_of(words)


class Packed:
    """All nodes of a table; `ways` and their `sources` are by number.

    Unless `forgetting` is false, what nothing reads any more is dropped from every state.
    """

    def __init__(self, table: Table, *, forgetting: bool = True) -> None:
        self.table = table
        self.layout = Layout(table)
        every = frozenset(table.slots.values())
        self.live = live_slots(table) if forgetting else (every,) * len(table.nodes)
        self._kept = [self._bits(slots) for slots in self.live]
        self.ways: list[Way] = []
        self.sources: list[int] = []
        self.nodes = [self._node(number) for number in range(len(table.nodes))]

    @cached_property
    def start(self) -> tuple[int, Codes]:
        """The node in which a play begins, and its one state."""
        state = first_state(self.table)
        return state[NODE], self.layout.packed(state, self.live[state[NODE]])

    @cached_property
    def way_list(self) -> list[PackedWay]:
        """The ways by number."""
        return [way for node in self.nodes for way in node.ways]

    def _node(self, number: int) -> PackedNode:
        node = self.table.nodes[number]
        by_chance = bool(node.routes) and node.routes[0].route.weight > 0
        ways = tuple(self._ways(number, tested=not by_chance))
        only_first = bool(node.routes) and not by_chance
        return PackedNode(ways, automatic=bool(node.routes), only_first=only_first)

    def _ways(self, source: int, *, tested: bool) -> Iterator[PackedWay]:
        node = self.table.nodes[source]
        ways: tuple[Way, ...] = (*node.choices, *node.routes)
        for way in ways:
            self.ways.append(way)
            self.sources.append(source)
            part = way.choice if isinstance(way, CompiledChoice) else way.route
            yield self._way(len(self.ways) - 1, part.when if tested else ALWAYS, way)

    def _way(self, number: int, guard: Guard, way: Way) -> PackedWay:
        live = self.live[way.target]
        settings, steps = _fused(way.moves)
        settings |= dict.fromkeys(self.table.nodes[way.target].entered, 1)
        left = tuple(step for step in steps if step.slot in live and step.slot not in settings)
        keep, put = list(self._kept[way.target]), [0] * self.layout.words
        for slot, value in settings.items():
            if slot in live:
                field = self.layout.fields[slot]
                keep[field.word] &= ~(field.mask << field.shift)
                put[field.word] |= (value - field.low) << field.shift
        for step in left:
            field = self.layout.fields[step.slot]
            keep[field.word] &= ~(field.mask << field.shift)
        return PackedWay(number, guard, self._row(keep), self._row(put), left, way.target)

    def _bits(self, slots: frozenset[int]) -> list[int]:
        """For each word the bits of the variables at some slots."""
        words = [0] * self.layout.words
        for slot in slots:
            field = self.layout.fields[slot]
            words[field.word] |= field.mask << field.shift
        return words

    def _row(self, words: list[int]) -> Numbers:
        row = np.array(words, dtype=self.layout.word_type)
        return row if self.layout.words > 1 else row[0]


def ways_open(node: PackedNode, states: States) -> Iterator[tuple[PackedWay, Mask | None]]:
    """The ways that are open in some of the states, with the states: None stands for all."""
    left: Mask | None = None
    for way in node.ways:
        taken = None if way.guard == ALWAYS else states.where(way.guard)
        if left is not None:
            taken = left if taken is None else taken & left
        if taken is None:
            yield way, None
        elif taken.any():
            yield way, None if taken.all() else taken
        if node.only_first:
            if taken is None:
                return
            left = ~taken if left is None else left & ~taken


def _fused(moves: Iterable[Move]) -> tuple[dict[int, int], list[Steps]]:
    """What is set whatever it was, by slot, and the steps that are left."""
    settings: dict[int, int] = {}
    steps: dict[int, list[Move]] = {}
    for move in moves:
        if not move.add or move.slot in settings:
            settings[move.slot] = move.applied(settings.get(move.slot, 0))
            steps.pop(move.slot, None)
        else:
            steps.setdefault(move.slot, []).append(move)
    return settings, [Steps(slot, tuple(left)) for slot, left in steps.items()]
