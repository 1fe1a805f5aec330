"""From one moment of a play to the next: the machine moves, the texts are told, time goes on."""

from collections.abc import Collection

from thirteen_hours.engine.chance import drawn
from thirteen_hours.engine.errors import EndlessScenario
from thirteen_hours.engine.machine import Position, machine_of
from thirteen_hours.engine.moment import Moment, Step
from thirteen_hours.engine.moves import move
from thirteen_hours.engine.page import Beat
from thirteen_hours.engine.step import LONGEST_CHAIN, entered, node_of, routes_open
from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, State, Table
from thirteen_hours.scenario.model import Outcome, Scene


class Walk:
    """One way from a choice (or from the start) to the next rest, told beat by beat.

    It rests where the player chooses, at an outcome, and in any scene whose question is not in
    `answered`: an automatic scene that asks does not run ahead of the answer.
    """

    def __init__(
        self, table: Table, seed: int, moment: Moment, answered: Collection[str] = ()
    ) -> None:
        self._table = table
        self._seed = seed
        self._answered = answered
        self._minute = moment.minute
        self._count = moment.count
        self._beats: list[Beat] = []
        self._steps: list[Step] = []
        self._chosen = ""
        self._machine = machine_of(table)

    def take(self, moment: Moment, choice: CompiledChoice) -> Moment:
        """The moment after a choice that is open."""
        self._chosen = choice.choice.do
        if choice.telling:
            self._tell_choice(moment.state, choice)
        position = self._machine.place(moment.state)
        self._follow(position, choice)
        return self._settled(position)

    def go_on(self, moment: Moment) -> Moment:
        """The same moment once its question is answered: automatic scenes lead on from there."""
        self._beats += moment.beats
        self._steps += moment.steps
        return self._settled(self._machine.place(moment.state))

    def begin(self, moment: Moment) -> Moment:
        """The first moment of a play, from the one before its scene is entered."""
        position = self._machine.place(entered(self._table, moment.state))
        self._arrive(position)
        return self._settled(position)

    def _settled(self, position: Position) -> Moment:
        """The moment at the next rest."""
        for _ in range(LONGEST_CHAIN):
            routes = () if self._asks(position) else routes_open(self._table, position.values)
            if not routes:
                steps, beats = tuple(self._steps), tuple(self._beats)
                return Moment(position.values, self._minute, beats, steps, self._count)
            route = routes[0]
            if route.route.weight:
                route = drawn(self._seed, self._count, position.state, routes)
            self._follow(position, route)
        raise EndlessScenario(position.state)

    def _asks(self, position: Position) -> bool:
        part = node_of(self._table, position.values).part
        asked = part.ask if isinstance(part, Scene) else ()
        return any(question not in self._answered for question in asked) if asked else False

    def _follow(self, position: Position, way: CompiledChoice | CompiledRoute) -> None:
        left = position.values
        self._machine.follow(position, way)
        self._steps.append(Step(self._table, self._minute, left, way, position.values))
        self._count += 1
        self._arrive(position)

    def _tell_choice(self, state: State, choice: CompiledChoice) -> None:
        values = list(state)
        move(values, choice.moves)
        if parts := choice.telling.parts(values):
            scene, cites = node_of(self._table, state).id, choice.choice.cites
            self._beats.append(Beat(scene, self._minute, parts, chosen=self._chosen, cites=cites))
            self._chosen = ""

    def _arrive(self, position: Position) -> None:
        node = node_of(self._table, position.values)
        part = node.part
        self._minute = self._minute + part.after if part.at is None else part.at
        parts = node.telling.parts(position.values)
        if not parts and not part.title:
            return
        if isinstance(part, Outcome):
            chapter, cites = "", part.supports + part.contradicts
        else:
            chapter, cites = part.chapter, part.cites
        self._beats.append(
            Beat(part.id, self._minute, parts, part.title, chapter, self._chosen, cites)
        )
        self._chosen = ""
