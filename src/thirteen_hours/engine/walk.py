"""From one moment of a play to the next: the machine moves, the texts are told, time goes on."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from thirteen_hours.engine.chance import drawn
from thirteen_hours.engine.errors import EndlessScenario
from thirteen_hours.engine.machine import Position, machine_of
from thirteen_hours.engine.moment import Change, Moment, Step, Taken
from thirteen_hours.engine.moves import move
from thirteen_hours.engine.page import Beat
from thirteen_hours.engine.render import shown
from thirteen_hours.engine.step import LONGEST_CHAIN, entered, node_of, routes_open
from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, State, Table
from thirteen_hours.language import keys
from thirteen_hours.scenario.model import Outcome, Scene


class Walk:
    """One way from a choice (or from the start) to the next rest, told beat by beat.

    It rests where the player chooses, at an outcome, and in any scene whose question is not in
    `answered`: an automatic scene that asks does not run ahead of the answer.
    """

    def __init__(
        self, table: Table, seed: int, moment: Moment, answered: Collection[str] = ()
    ) -> None:
        self.table = table
        self.seed = seed
        self.answered = answered
        self.minute = moment.minute
        self.beats = list(moment.beats)
        self.bits = set(moment.bits)
        self.made = dict(moment.made)
        self.steps = list(moment.steps)
        self.chosen = ""
        self._machine = machine_of(table)

    def take(self, moment: Moment, choice: CompiledChoice) -> Moment:
        """The moment after a choice that is open."""
        position = self._machine.place(moment.state)
        scene = position.state
        self.chosen = choice.choice.do
        self._note_step(scene, moment.state, choice)
        self.bits.update((keys.chose(scene, choice.choice.id), *map(keys.said, choice.choice.says)))
        self.made.update(choice.choice.makes)
        self._tell_choice(moment.state, scene, choice)
        self._machine.choose(position, choice)
        self._arrive(position)
        state = self._settle(position)
        before = values_of(self.table, moment.state)
        after = values_of(self.table, state)
        taken = Taken(scene, choice.choice, before, after, moment.minute)
        return self._moment(state, (*moment.taken, taken), len(moment.beats))

    def go_on(self, moment: Moment) -> Moment:
        """The same moment once its question is answered: automatic scenes lead on from there."""
        state = self._settle(self._machine.place(moment.state))
        taken = moment.taken
        if taken:
            taken = (*taken[:-1], replace(taken[-1], after=values_of(self.table, state)))
        return self._moment(state, taken, moment.shown)

    def begin(self, moment: Moment) -> Moment:
        """The first moment of a play, from the one before its scene is entered."""
        position = self._machine.place(entered(self.table, moment.state))
        self._arrive(position)
        state = self._settle(position)
        return self._moment(state, (), 0)

    def _moment(self, state: State, taken: tuple[Taken, ...], shown_before: int) -> Moment:
        return Moment(
            state=state,
            minute=self.minute,
            beats=tuple(self.beats),
            shown=shown_before,
            taken=taken,
            bits=frozenset(self.bits),
            made=tuple(self.made.items()),
            steps=tuple(self.steps),
        )

    def _settle(self, position: Position) -> State:
        for _ in range(LONGEST_CHAIN):
            if self._asks(position):
                return position.values
            routes = routes_open(self.table, position.values)
            if not routes:
                return position.values
            route = routes[0]
            if route.route.weight:
                route = drawn(self.seed, len(self.steps), position.state, routes)
            self._note_step(position.state, position.values, route)
            self._machine.go_on(position, route)
            self._arrive(position)
        raise EndlessScenario(position.state)

    def _asks(self, position: Position) -> bool:
        part = node_of(self.table, position.values).part
        asked = part.ask if isinstance(part, Scene) else ()
        return any(question not in self.answered for question in asked)

    def _note_step(self, scene: str, state: State, way: CompiledChoice | CompiledRoute) -> None:
        choice = way.choice if isinstance(way, CompiledChoice) else None
        route = way.route if isinstance(way, CompiledRoute) else None
        values = list(state)
        changes = tuple(_changes(values, way))
        before, after = values_of(self.table, state), values_of(self.table, tuple(values))
        self.steps.append(Step(scene, self.minute, before, after, changes, choice, route))

    def _tell_choice(self, state: State, scene: str, choice: CompiledChoice) -> None:
        if not choice.choice.text:
            return
        values = list(state)
        move(values, choice.moves)
        parts = shown(choice.choice.text, self._values(tuple(values)))
        if parts:
            self.beats.append(
                Beat(scene, self.minute, parts, chosen=self.chosen, cites=choice.choice.cites)
            )
            self.chosen = ""

    def _arrive(self, position: Position) -> None:
        part = node_of(self.table, position.values).part
        if isinstance(part, Scene):
            self.bits.update((keys.visited(part.id), *map(keys.said, part.says)))
        self.made.update(part.makes)
        self.minute = self.minute + part.after if part.at is None else part.at
        parts = shown(part.text, self._values(position.values))
        if not parts and not part.title:
            return
        chapter = part.chapter if isinstance(part, Scene) else ""
        cites = part.supports + part.contradicts if isinstance(part, Outcome) else part.cites
        self.beats.append(
            Beat(part.id, self.minute, parts, part.title, chapter, self.chosen, cites)
        )
        self.chosen = ""

    def _values(self, state: State) -> dict[str, int]:
        return {**values_of(self.table, state), **dict.fromkeys(self.bits, 1)}


def _changes(values: list[int], way: CompiledChoice | CompiledRoute) -> Iterator[Change]:
    """Makes each effect of a way in place and tells what it did; the moves begin with them."""
    part = way.choice if isinstance(way, CompiledChoice) else way.route
    for consequence, change in zip(part.effects, way.moves, strict=False):
        before = values[change.slot]
        move(values, (change,))
        yield Change(consequence.effect.variable, before, values[change.slot], consequence)


def values_of(table: Table, state: State) -> dict[str, int]:
    """The tracks, flags and enums of a state by id."""
    return {name: state[slot] for name, slot in table.declared}
