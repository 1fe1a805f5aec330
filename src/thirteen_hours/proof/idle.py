"""What makes no difference: conditions that always hold, and steps that a track has no room for."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import numpy as np
from msgspec.structs import replace

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.language.tree import ALWAYS
from thirteen_hours.proof.arrays import Mask, Numbers
from thirteen_hours.proof.fact import Fact, Steps
from thirteen_hours.proof.packed import PackedWay, States, ways_open
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.space import Space
from thirteen_hours.scenario.model import Consequence

_ALL: Final = 100
_OFTEN: Final = 50
"""A step that is cut off in so many of a hundred states is told."""


def idle_facts(space: Space, shortest: Callable[[], Plays]) -> Iterator[Fact]:
    """Conditions of choices that always hold (G115), steps that do nothing or little (G116, G117).

    They are told of scenes that are covered and reached.
    """
    for node in range(len(space.codes)):
        if node in space.covered and len(space.codes[node]):
            yield from _Idle(space, node).facts(shortest)


class _Idle:
    """The ways of one node: in how many states each is open, and what its steps come to."""

    def __init__(self, space: Space, node: int) -> None:
        self.space = space
        self.node = node
        self.ways = space.packed.nodes[node].ways
        self.open = {way.number: 0 for way in self.ways}
        self.steps = {
            way.number: [_Step(each, space) for each in self._consequences(way)]
            for way in self.ways
        }

    def _consequences(self, way: PackedWay) -> tuple[Consequence, ...]:
        found = self.space.way(way.number)
        return (found.choice if isinstance(found, CompiledChoice) else found.route).effects

    def facts(self, shortest: Callable[[], Plays]) -> Iterator[Fact]:
        for way, numbers, here in self._taken():
            self.open[way.number] += len(numbers)
            self._follow(way, here)
        total = len(self.space.codes[self.node])
        for way in self.ways:
            found = self.space.way(way.number)
            always = way.guard != ALWAYS and self.open[way.number] == total
            if always and isinstance(found, CompiledChoice):
                yield Fact("G115", found.choice.place, f"choice '{found.choice.id}'")
            for step in self.steps[way.number]:
                for fact in step.facts():
                    yield replace(fact, find=partial(self._play, way, step, shortest))

    def _taken(self) -> Iterator[tuple[PackedWay, Numbers, States]]:
        """The ways, each with the states in which it is open, and their numbers, in pieces."""
        for start, states in self.space.states(self.node):
            every = np.arange(start, start + len(states.codes))
            for way, where in ways_open(self.space.packed.nodes[self.node], states):
                if where is None:
                    yield way, every, states
                else:
                    yield way, every[where], states.only(where)

    def _play(self, told: PackedWay, step: "_Step", shortest: Callable[[], Plays]) -> Steps:
        """The shortest play that ends with a step that is cut off."""
        plays = shortest()
        near = []
        for way, numbers, here in self._taken():
            if way is told:
                self._follow(way, here)
                if step.cut.any():
                    near.append(plays.nearest(numbers[step.cut]))
        before = plays.to(plays.nearest(np.array(near)))
        last = self.space.step(told.number)
        return (*before, last) if last else before

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
        self.cut: Mask = np.zeros(0, dtype=np.bool_)

    def taken(self, values: Numbers) -> Numbers:
        """The values after it; `cut` then says where the track had no room for all of it."""
        effect = self.consequence.effect
        if effect.kind != "add" or self.track is None:
            return np.full(len(values), effect.amount)
        wanted = values + effect.amount
        after: Numbers = np.clip(wanted, self.track.low, self.track.high)
        self.count += len(values)
        self.cut = after != wanted
        self.short += int(self.cut.sum())
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
