"""The whole state space of a scenario: what was reached, and what leads where in it.

States are numbered from 0, scene after scene in the order of `Search.components`, and within a
scene in the order of their codes. Scenes passed without a choice have states too, and of chance
every draw is followed.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, Final

import numpy as np

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.engine.table import NODE, CompiledChoice, Node, State, Table
from thirteen_hours.proof.arrays import CHUNK, Codes, Numbers, found_in
from thirteen_hours.proof.components import Component
from thirteen_hours.proof.flow import untangled
from thirteen_hours.proof.limits import Limits
from thirteen_hours.proof.links import Links, Stretch
from thirteen_hours.proof.packed import Packed, States, Way, ways_open
from thirteen_hours.proof.search import Search, Tell

_MANY: Final = 1 << 22
"""From so many transitions on, states are numbered in half the room, and looked up more slowly."""

_LINKING: Final = 4
_UNTANGLING: Final = 8
"""So many numbers of states a link takes while links are made, and while they are put in order."""


class Space:
    """What a search has found.

    `complete` says that it is everything. Otherwise `stopped` is a sentence that says why not, and
    `covered` has the numbers of the nodes of which everything is known nevertheless. `decisions` is
    as `Search` has it.
    """

    def __init__(self, search: Search) -> None:
        self.packed: Packed = search.packed
        self.stopped = search.stopped
        self.complete = not search.stopped
        self.taken = search.taken
        self.transitions = search.transitions
        self.decisions = search.decisions
        self.components = search.components
        self.covered = {n for n, found in enumerate(search.found) if found.covered}
        self.codes = [found.codes for found in search.found]
        self._transitions = [found.transitions for found in search.found]
        self._limits = search.limits
        self._held = sum(codes.nbytes for codes in self.codes)
        self._stuck = [found.stuck for found in search.found]
        self.order = [node for component in self.components for node in component.nodes]
        self.starts = [0] * len(self.codes)
        count = 0
        for node in self.order:
            self.starts[node] = count
            count += len(self.codes[node])
        self._count = count
        self._links: dict[int, list[Links]] = {}
        self._untangled: dict[Component, list[Stretch]] = {}
        # Of 32 bits each number is made one of 64 whenever states are looked up by it.
        narrow = search.transitions > _MANY and count < 1 << 31
        self.number_type: Any = np.int32 if narrow else np.int64
        link = 2 * np.dtype(self.number_type).itemsize
        # Where there is no room to keep the links, they are worked out again for every pass.
        self._keeps = search.transitions * link < search.limits.memory // 4
        self._kept = 0

    def __len__(self) -> int:
        return self._count

    def allow(self, room: int) -> None:
        """Raises Stopped where so many bytes, beside the states themselves, may not be held."""
        self._limits.allow(self._held + self._kept + room)

    @property
    def table(self) -> Table:
        """The table that was explored."""
        return self.packed.table

    @cached_property
    def first(self) -> int:
        """The state in which a play begins."""
        node, code = self.packed.start
        return self.starts[node] + int(found_in(self.codes[node], code)[0])

    def states_of(self, node: int) -> range:
        """The numbers of a node's states."""
        return range(self.starts[node], self.starts[node] + len(self.codes[node]))

    def number_of(self, state: State) -> int | None:
        """The number of a state of the engine's; None if no play, or none that was found, is in it.

        States that differ only in what is never read again have one number.
        """
        node = state[NODE]
        code = self.packed.layout.packed(state, self.packed.live[node])
        at = int(found_in(self.codes[node], code)[0])
        return None if at < 0 else self.starts[node] + at

    def state(self, number: int) -> State:
        """A state as the engine has it; what is never read again has its least value."""
        node = self.node_of(number)
        at = number - self.starts[node]
        return self.packed.layout.unpacked(node, self.codes[node][at : at + 1])[0]

    def node_of(self, number: int) -> int:
        """The number of the node of a state."""
        at = int(np.searchsorted(self._ends, number, side="right"))
        return self.order[at]

    @cached_property
    def _ends(self) -> Numbers:
        return np.array([self.states_of(node).stop for node in self.order])

    def node(self, number: int) -> Node:
        """The scene or outcome of a state."""
        return self.table.nodes[self.node_of(number)]

    def way(self, number: int) -> Way:
        """The choice or route of that number."""
        return self.packed.ways[number]

    def step(self, way: int) -> str:
        """A choice as `scene/choice`; empty for a route."""
        found = self.way(way)
        if not isinstance(found, CompiledChoice):
            return ""
        return f"{self.table.nodes[self.packed.sources[way]].id}/{found.choice.id}"

    def edges(self, number: int) -> list[tuple[int, int]]:
        """What can be done in a state: the numbers of the way and of the state that it leads to.

        One that leads to what was not found, in a space that is not complete, is left out.
        """
        node = self.node_of(number)
        at = number - self.starts[node]
        states = States(self.packed, self.codes[node][at : at + 1])
        found = []
        for way, _ in ways_open(self.packed.nodes[node], states):
            target = int(found_in(self.codes[way.target], states.after(way, None))[0])
            if target >= 0:
                found.append((way.number, self.starts[way.target] + target))
        return found

    def stuck(self, node: int) -> Numbers:
        """The states of a node that were looked at and from which no way is open."""
        parts = self._stuck[node]
        if not parts:
            return np.empty(0, dtype=self.number_type)
        return found_in(self.codes[node], np.concatenate(parts)) + self.starts[node]

    def states(self, node: int) -> Iterator[tuple[int, States]]:
        """The states of a node, in handy pieces, each with the number of its first."""
        codes, start = self.codes[node], self.starts[node]
        for begin in range(0, len(codes), CHUNK):
            yield start + begin, States(self.packed, codes[begin : begin + CHUNK])

    def links(self, node: int) -> list[Links]:
        """Everything that can be done in a node's states, way by way."""
        found = self._links.get(node)
        if found is None:
            room = self._room([node])
            self.allow(_LINKING * room)
            found = list(self._linked(node))
            if self._keeps:
                self._links[node] = found
                self._kept += 2 * room
        return found

    def _room(self, nodes: Sequence[int]) -> int:
        """The bytes that a number for each transition of some nodes takes."""
        size: int = np.dtype(self.number_type).itemsize
        return size * sum(self._transitions[each] for each in nodes)

    def flow(self) -> Iterator[Stretch]:
        """All links, in an order that follows the plays.

        Each stretch comes after those with links to its sources. What goes through the whole space
        once goes through these.
        """
        for component in self.components:
            yield from self.stretches(component)

    def backwards(self) -> Iterator[Stretch]:
        """The same from the ends: each stretch comes before those with links to its sources."""
        for component in reversed(self.components):
            yield from reversed(self.stretches(component))

    def circles(self) -> list[Stretch]:
        """The circular stretches: none where no play can come back to the same state."""
        looping = (each for each in self.components if each.looping)
        last = [self.stretches(component)[-1:] for component in looping]
        return [stretch for each in last for stretch in each if stretch.circular]

    def stretches(self, component: Component) -> list[Stretch]:
        """The links of the nodes of a component, in the order of the plays.

        Raises Stopped where there is no room to put them in order.
        """
        found = self._untangled.get(component)
        if found is None:
            if not component.looping:
                return [Stretch(self.links(component.nodes[0]))]
            room = self._room(component.nodes)
            self.allow(_UNTANGLING * room)
            links = [link for node in component.nodes for link in self.links(node)]
            first, last = component.nodes[0], component.nodes[-1]
            states = range(self.states_of(first).start, self.states_of(last).stop)
            found = list(untangled(links, states))
            if self._keeps:
                self._untangled[component] = found
                self._kept += 2 * room
        return found

    def _places(self, node: int, wanted: Codes) -> Numbers:
        """Where each of the wanted codes stands among those of a node; -1 if it was not found."""
        if self.complete:
            return np.searchsorted(self.codes[node], wanted)
        return found_in(self.codes[node], wanted)

    def _linked(self, node: int) -> Iterator[Links]:
        sources: dict[int, list[Numbers]] = {}
        targets: dict[int, list[Numbers]] = {}
        for start, states in self.states(node):
            every = np.arange(start, start + len(states.codes), dtype=self.number_type)
            for way, where in ways_open(self.packed.nodes[node], states):
                at = self._places(way.target, states.after(way, where))
                source = every if where is None else every[where]
                if not self.complete:
                    known = at >= 0
                    source, at = source[known], at[known]
                at += self.starts[way.target]
                sources.setdefault(way.number, []).append(source)
                targets.setdefault(way.number, []).append(at.astype(self.number_type))
        for way_number in sorted(sources):
            parts = sources[way_number], targets[way_number]
            yield Links(way_number, *map(_joined, parts))


def _joined(parts: Sequence[Numbers]) -> Numbers:
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def explore(
    table: Table,
    limits: Limits | None = None,
    tell: Tell = lambda _: None,
    *,
    forgetting: bool = True,
) -> Space:
    """Everything that can be reached, or as much as the limits allow.

    `tell` hears now and then how far the search has come. Unless `forgetting` is false, variables
    that nothing reads any more are forgotten, and states that differ in nothing else are one.
    """
    with collector_paused():
        search = Search(table, limits, tell, forgetting=forgetting)
        search.run()
        return Space(search)
