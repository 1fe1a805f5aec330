"""The compiled table: what a scenario means. The play and the proof both run on it.

A state is one tuple of whole numbers: the node, then a value for each variable. Tracks, flags and
enums always have a place; a bit (`visited`, `chose`, `said`) has one only if some guard reads it.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.engine.moves import Move
from thirteen_hours.engine.telling import Telling
from thirteen_hours.language import keys
from thirteen_hours.language.evaluate import Test, compiled, variables_of
from thirteen_hours.language.tree import Guard
from thirteen_hours.scenario.model import Choice, Consequence, Outcome, Route, Scenario, Scene
from thirteen_hours.scenario.text import Text

State = tuple[int, ...]
"""The number of a node, then the values of the variables in the order of `Table.slots`."""

NODE = 0
"""Where the node stands in a state."""


class CompiledChoice(Struct, frozen=True, eq=False):
    """A choice with its guard as a function, its changes as moves and its target as a number.

    Compared by identity, as a route is: two choices may look alike.
    """

    choice: Choice
    test: Test
    moves: tuple[Move, ...]
    target: int
    telling: Telling


class CompiledRoute(Struct, frozen=True, eq=False):
    """An automatic way on, as a choice is compiled."""

    route: Route
    test: Test
    moves: tuple[Move, ...]
    target: int


class Node(Struct, frozen=True):
    """A scene or an outcome; `entered` are the slots of the bits that entering it sets."""

    id: str
    part: Scene | Outcome
    telling: Telling
    entered: tuple[int, ...] = ()
    choices: tuple[CompiledChoice, ...] = ()
    routes: tuple[CompiledRoute, ...] = ()

    @property
    def is_outcome(self) -> bool:
        """Whether the play ends here."""
        return isinstance(self.part, Outcome)


class Table(Struct, frozen=True, eq=False, dict=True):
    """A scenario compiled; compared by identity, since one is made of a scenario once."""

    scenario: Scenario
    slots: dict[str, int]
    nodes: tuple[Node, ...]
    numbers: dict[str, int]
    initial: State
    """The first node and every variable's value before it is entered."""

    @cached_property
    def declared(self) -> tuple[tuple[str, int], ...]:
        """The tracks, flags and enums with their slots."""
        return tuple((name, slot) for name, slot in self.slots.items() if not keys.is_bit(name))


def compile_scenario(scenario: Scenario) -> Table:
    """The table of a scenario whose references have all been found."""
    with collector_paused():
        return _compiled(scenario)


def _compiled(scenario: Scenario) -> Table:
    slots = _slots(scenario)
    numbers = {name: n for n, name in enumerate((*scenario.scenes, *scenario.outcomes))}
    compiler = _Compiler(scenario, slots, numbers)
    nodes = [compiler.scene(scene) for scene in scenario.scenes.values()]
    outcomes = scenario.outcomes.items()
    nodes += [Node(name, outcome, Telling(outcome.text, slots)) for name, outcome in outcomes]
    values = [0] * len(slots)
    for name, start in _starts(scenario):
        values[slots[name] - 1] = start
    initial = (numbers[scenario.start], *values)
    return Table(scenario, slots, tuple(nodes), numbers, initial)


def guards_of(scenario: Scenario) -> Iterator[Guard]:
    """Every guard of a scenario: of choices, ways on, texts (with their `needs`) and the rival."""
    for scene in scenario.scenes.values():
        yield from _text_guards(scene.text)
        yield from (route.when for route in scene.routes)
        for choice in scene.choices:
            yield choice.when
            yield from _text_guards(choice.text)
    for outcome in scenario.outcomes.values():
        yield from _text_guards(outcome.text)
    if scenario.rival:
        yield from (rule.when for rule in scenario.rival.rules)


def range_of(scenario: Scenario, variable: str) -> tuple[int, int]:
    """The least and the greatest value of a variable, by key."""
    if track := scenario.tracks.get(variable):
        return track.low, track.high
    if enum := scenario.enums.get(variable):
        return 0, len(enum.values) - 1
    return 0, 1


def _text_guards(text: Text) -> Iterator[Guard]:
    for piece in text:
        for variant in piece.variants:
            yield variant.when
            yield variant.needs


def _slots(scenario: Scenario) -> dict[str, int]:
    declared = (*scenario.tracks, *scenario.flags, *scenario.enums)
    read = frozenset().union(*map(variables_of, guards_of(scenario)))
    bits = sorted(name for name in read if keys.is_bit(name))
    return {name: slot for slot, name in enumerate((*declared, *bits), NODE + 1)}


def _starts(scenario: Scenario) -> Iterator[tuple[str, int]]:
    yield from ((track.id, track.start) for track in scenario.tracks.values())
    yield from ((flag.id, int(flag.start)) for flag in scenario.flags.values())
    yield from ((enum.id, enum.start) for enum in scenario.enums.values())


class _Compiler:
    """Compiles the scenes of one scenario against its slots and node numbers."""

    def __init__(self, scenario: Scenario, slots: dict[str, int], numbers: dict[str, int]) -> None:
        self.scenario = scenario
        self.slots = slots
        self.numbers = numbers

    def scene(self, scene: Scene) -> Node:
        """The node of a scene."""
        entered = (keys.visited(scene.id), *map(keys.said, scene.says))
        return Node(
            id=scene.id,
            part=scene,
            telling=Telling(scene.text, self.slots),
            entered=tuple(self._bits(entered)),
            choices=tuple(self._choice(scene, choice) for choice in scene.choices),
            routes=tuple(self._route(route) for route in scene.routes),
        )

    def _bits(self, names: Iterable[str]) -> Iterator[int]:
        return (self.slots[name] for name in names if name in self.slots)

    def _choice(self, scene: Scene, choice: Choice) -> CompiledChoice:
        bits = (keys.chose(scene.id, choice.id), *map(keys.said, choice.says))
        set_bits = tuple(
            Move(slot, add=False, amount=1, low=0, high=1) for slot in self._bits(bits)
        )
        moves = self._moves(choice.effects) + set_bits
        test = compiled(choice.when, self.slots)
        telling = Telling(choice.text, self.slots)
        return CompiledChoice(choice, test, moves, self.numbers[choice.goto], telling)

    def _route(self, route: Route) -> CompiledRoute:
        test = compiled(route.when, self.slots)
        return CompiledRoute(route, test, self._moves(route.effects), self.numbers[route.goto])

    def _moves(self, consequences: Sequence[Consequence]) -> tuple[Move, ...]:
        return tuple(self._move(consequence) for consequence in consequences)

    def _move(self, consequence: Consequence) -> Move:
        effect = consequence.effect
        low, high = range_of(self.scenario, effect.variable)
        add = effect.kind == "add"
        return Move(self.slots[effect.variable], add, effect.amount, low, high)
