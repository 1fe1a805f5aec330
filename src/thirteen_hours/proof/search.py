"""Finding every state that some play can be in, a whole scene at a time.

Scenes are looked at in an order in which each comes after those that lead to it: then all states of
a scene are known when its turn comes, and none is looked at twice. Scenes that lead round to one
another are looked at together, again and again, until nothing new is found there.
"""

from collections.abc import Callable
from typing import Final

import numpy as np
from msgspec import Struct, field

from thirteen_hours.engine.table import Table
from thirteen_hours.proof.arrays import CHUNK, Codes, Gathered, Mask, Seen
from thirteen_hours.proof.components import Component, components
from thirteen_hours.proof.limits import (
    INTERRUPTED,
    NO_MEMORY,
    Limits,
    Stopped,
    spare_memory,
)
from thirteen_hours.proof.packed import Packed, States, ways_open

_ROOM: Final = 4
_MERGING: Final = 3
"""Gathered codes take so many times their room while they are sorted, and beside it while more of
them are put with what is in order."""

Tell = Callable[["Search"], None]
"""Hears now and then how far a search has come."""


class Found(Struct):
    """What is known of one node: its states, and those from which no way is open.

    `covered` says that all its states are known, and that each was looked at; `transitions` counts
    what can be done in those that were.
    """

    codes: Codes
    stuck: list[Codes] = field(default_factory=list)
    covered: bool = False
    transitions: int = 0


class Search:
    """One search. `found` is by node; `taken` says of every way whether some play takes it.

    `states` and `transitions` are counted on the way, and `done` counts the nodes that are covered.
    Where the first scene is one that plays come back to, all plays of so many `decisions` were
    followed that stay in the scenes they can come back to.
    `stopped` is the reason when the search could not be brought to its end.
    """

    def __init__(
        self,
        table: Table,
        limits: Limits | None = None,
        tell: Tell = lambda _: None,
        *,
        forgetting: bool = True,
    ) -> None:
        self.packed = Packed(table, forgetting=forgetting)
        self.limits = limits or Limits(memory=spare_memory())
        self.tell = tell
        nothing = np.empty(0, dtype=self.packed.layout.code_type)
        self.found = [Found(nothing) for _ in table.nodes]
        self.taken = [False] * len(self.packed.ways)
        self.transitions = 0
        self.states = 0
        self.done = 0
        self.decisions = 0
        self.stopped: str = ""
        self._gathered: dict[int, Gathered] = {}
        self._held = self._waiting = 0
        following = [[way.target for way in node.ways] for node in self.packed.nodes]
        self.components = components(following)

    def run(self) -> None:
        """Looks at everything, or at as much as the limits allow; can be interrupted."""
        node, codes = self.packed.start
        self._gathered[node] = Gathered(self.packed.layout.domain)
        self._gathered[node].add(codes)
        try:
            for component in self.components:
                self._look_at(component)
                for number in component.nodes:
                    self.found[number].covered = True
                self.done += len(component.nodes)
        except Stopped as stop:
            self.stopped = stop.sentence
        except KeyboardInterrupt:
            self.stopped = INTERRUPTED
        except MemoryError:
            self.stopped = NO_MEMORY
        self._gathered.clear()

    def _look_at(self, component: Component) -> None:
        if component.looping:
            self._go_round(component.nodes)
            return
        node = component.nodes[0]
        if node in self._gathered:
            self.found[node].codes = codes = self._take(node)
            self._expand(node, codes)

    def _go_round(self, nodes: tuple[int, ...]) -> None:
        """Round by round: a round has the states that take one decision more than the last."""
        seen = {node: Seen() for node in nodes}
        starting = self.packed.start[0] in nodes
        rounds = 0
        try:
            while waiting := [node for node in nodes if node in self._gathered]:
                # Scenes that ask nothing lead on within the round.
                automatic = [node for node in waiting if self.packed.nodes[node].automatic]
                level = automatic or waiting
                for node, codes in [(node, seen[node].fresh(self._take(node))) for node in level]:
                    # What is seen round by round is put together at the end, in as much room again.
                    self._held += codes.nbytes
                    self._expand(node, codes)
                rounds += not automatic
                self.decisions = rounds if starting else 0
        finally:
            for node in nodes:
                self.found[node].codes = seen[node].all(self.found[node].codes)

    def _take(self, node: int) -> Codes:
        gathered = self._gathered.pop(node)
        self.limits.allow(self._held + self._waiting + _ROOM * gathered.bytes)
        self._waiting -= gathered.bytes
        return gathered.all()

    def _expand(self, node: int, codes: Codes) -> None:
        """Follows every way that is open in some states of a node."""
        self.states += len(codes)
        self._held += codes.nbytes
        for begin in range(0, len(codes), CHUNK):
            if self.states > self.limits.states:
                raise Stopped(f"It has more than {self.limits.states:,} states.")
            self.tell(self)
            self._follow(node, codes[begin : begin + CHUNK])

    def _follow(self, node: int, codes: Codes) -> None:
        states = States(self.packed, codes)
        some: Mask | None = np.zeros(len(codes), dtype=np.bool_)
        for way, where in ways_open(self.packed.nodes[node], states):
            self.taken[way.number] = True
            after = states.after(way, where)
            self.transitions += len(after)
            self.found[node].transitions += len(after)
            if way.target not in self._gathered:
                self._gathered[way.target] = Gathered(self.packed.layout.domain)
            gathered = self._gathered[way.target]
            self._waiting += gathered.add(after)
            self.limits.allow(self._held + self._waiting + _MERGING * gathered.bytes)
            some = None if some is None or where is None else some | where
        if some is not None and not some.all():
            self.found[node].stuck.append(codes[~some])
