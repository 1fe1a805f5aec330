"""What makes no difference: conditions that always hold, and steps that a track has no room for."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.language.tree import ALWAYS
from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.fact import Fact
from thirteen_hours.proof.packed import PackedWay, States, ways_open
from thirteen_hours.proof.space import Space
from thirteen_hours.scenario.model import Consequence

_ALL: Final = 100
_OFTEN: Final = 50
"""A step that is cut off in so many of a hundred states is told."""


def idle_facts(space: Space) -> Iterator[Fact]:
    """Conditions of choices that always hold (G115), steps that do nothing or little (G116, G117).

    They are told of scenes that are covered and reached.
    """
    for node in range(len(space.codes)):
        if node in space.covered and len(space.codes[node]):
            yield from _Idle(space, node).facts()


class _Idle:
    """The ways of one node: in how many states each is open, and what its steps come to."""

    def __init__(self, space: Space, node: int) -> None:
        self.space = space
        self.node = node
        ways = space.packed.nodes[node].ways
        self.open = {way.number: 0 for way in ways}
        self.steps = {
            way.number: [_Step(each, space) for each in self._consequences(way)] for way in ways
        }

    def _consequences(self, way: PackedWay) -> tuple[Consequence, ...]:
        found = self.space.way(way.number)
        return (found.choice if isinstance(found, CompiledChoice) else found.route).effects

    def facts(self) -> Iterator[Fact]:
        for _, states in self.space.states(self.node):
            for way, where in ways_open(self.space.packed.nodes[self.node], states):
                here = states if where is None else states.only(where)
                self.open[way.number] += len(here.codes)
                self._follow(way, here)
        total = len(self.space.codes[self.node])
        for way in self.space.packed.nodes[self.node].ways:
            found = self.space.way(way.number)
            always = way.guard != ALWAYS and self.open[way.number] == total
            if always and isinstance(found, CompiledChoice):
                yield Fact("G115", found.choice.place, f"choice '{found.choice.id}'")
            for step in self.steps[way.number]:
                yield from step.facts()

    def _follow(self, way: PackedWay, states: States) -> None:
        """Takes the steps of a way one after the other, as the engine does."""
        columns: dict[str, Numbers] = {}
        for step in self.steps[way.number]:
            variable = step.consequence.effect.variable
            slot = self.space.table.slots[variable]
            # Of what nothing reads any more the states do not know the value.
            if slot not in self.space.packed.live[way.target]:
                continue
            if variable not in columns:
                columns[variable] = states.slot(slot)
            columns[variable] = step.taken(columns[variable])


class _Step:
    """One effect: in how many states it came, in how many of them it was cut off or did nothing."""

    def __init__(self, consequence: Consequence, space: Space) -> None:
        self.consequence = consequence
        self.track = space.table.scenario.tracks.get(consequence.effect.variable)
        self.count = self.short = self.idle = 0

    def taken(self, values: Numbers) -> Numbers:
        """The values after it."""
        effect = self.consequence.effect
        if effect.kind != "add" or self.track is None:
            return np.full(len(values), effect.amount)
        wanted = values + effect.amount
        after: Numbers = np.clip(wanted, self.track.low, self.track.high)
        self.count += len(values)
        self.short += int((after != wanted).sum())
        self.idle += int((after == values).sum())
        return after

    def facts(self) -> Iterator[Fact]:
        if not self.count or self.track is None:
            return
        place, name = self.consequence.place, self.track.id
        if self.idle == self.count:
            yield Fact("G116", place, name)
        elif self.short * _ALL > self.count * _OFTEN:
            share = {"share": self.short * _ALL // self.count}
            yield Fact("G117", place, name, more=share)
