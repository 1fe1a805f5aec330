"""What the whole state space shows of a scenario: what cannot happen, and where plays are stuck."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thirteen_hours.engine.moves import move
from thirteen_hours.engine.table import NODE, CompiledChoice, State
from thirteen_hours.findings.place import Place
from thirteen_hours.language.evaluate import Test, always, compiled
from thirteen_hours.language.tree import ALWAYS
from thirteen_hours.proof.space import Space
from thirteen_hours.proof.without import play_without, reached_without
from thirteen_hours.scenario.model import Outcome
from thirteen_hours.scenario.text import Text


@dataclass(frozen=True, slots=True)
class Fact:
    """Something found, by the code of its diagnostic, with the shortest play that shows it."""

    code: str
    place: Place
    what: str
    play: tuple[str, ...] = ()


def facts(space: Space) -> Iterator[Fact]:
    """Everything that is wrong, as far as the space was searched."""
    yield from _stuck(space)
    yield from _TextFacts(space).found()
    if space.complete:
        yield from _never(space)
        yield from _circles(space)
    yield from _unwarranted(space)


def _stuck(space: Space) -> Iterator[Fact]:
    told: set[int] = set()
    for number, state in space.reached():
        node = space.table.nodes[state[NODE]]
        if space.successors[number] or node.is_outcome or state[NODE] in told:
            continue
        if not space.complete and number >= _first_unsearched(space):
            continue
        told.add(state[NODE])
        yield Fact("G104", node.part.place, node.id, space.path_to(number))


def _first_unsearched(space: Space) -> int:
    last = max((n for n, found in enumerate(space.successors) if found), default=0)
    return last + 1


def _never(space: Space) -> Iterator[Fact]:
    nodes = {state[NODE] for state in space.states}
    for number, node in enumerate(space.table.nodes):
        if number not in nodes:
            code = "G110" if isinstance(node.part, Outcome) else "G101"
            yield Fact(code, node.part.place, node.id)
    yield from _ways_never_taken(space, nodes)


def _ways_never_taken(space: Space, nodes: set[int]) -> Iterator[Fact]:
    taken = {id(way) for found in space.successors for way, _ in found}
    for node in (space.table.nodes[number] for number in sorted(nodes)):
        for choice in node.choices:
            if id(choice) not in taken:
                yield Fact("G102", choice.choice.place, choice.choice.id)
        for route in node.routes:
            if id(route) not in taken:
                yield Fact("G111", route.route.place, node.id)


def _circles(space: Space) -> Iterator[Fact]:
    """Scenes on a way round that comes back to the very same state."""
    left = [0] * len(space.states)
    for found in space.successors:
        for _, target in found:
            left[target] += 1
    ready = [number for number, count in enumerate(left) if not count]
    while ready:
        for _, target in space.successors[ready.pop()]:
            left[target] -= 1
            if not left[target]:
                ready.append(target)
    told: set[int] = set()
    for number, count in enumerate(left):
        node = space.states[number][NODE]
        if count and node not in told:
            told.add(node)
            place = space.table.nodes[node].part.place
            yield Fact("G109", place, space.table.nodes[node].id, space.path_to(number))
            return


def _unwarranted(space: Space) -> Iterator[Fact]:
    """Counterfactual outcomes reached on documented choices alone, or without their acts."""
    scenario = space.table.scenario
    outcomes = [each for each in scenario.outcomes.values() if each.standing == "counterfactual"]
    closed = [_undocumented(space), *(_acts(space, outcome) for outcome in outcomes)]
    documented, *without = reached_without(space, closed)
    for outcome, reached, ways in zip(outcomes, without, closed[1:], strict=True):
        node = space.table.numbers[outcome.id]
        if node in documented:
            play = play_without(space, closed[0], node)
            yield Fact("G112", outcome.place, outcome.id, play)
        if node in reached:
            play = play_without(space, ways, node)
            yield Fact("G113", outcome.place, outcome.id, play)


def _undocumented(space: Space) -> set[int]:
    return {
        id(choice)
        for node in space.table.nodes
        for choice in node.choices
        if choice.choice.undocumented is not None
    }


def _acts(space: Space, outcome: Outcome) -> set[int]:
    return {
        id(choice)
        for node in space.table.nodes
        for choice in node.choices
        if f"{node.id}/{choice.choice.id}" in outcome.acts
    }


@dataclass(slots=True)
class _Guarded:
    """A piece of text with its guards as functions; `tests` are in the order of its variants."""

    tests: tuple[Test, ...]
    needs: tuple[Test, ...]
    places: tuple[Place, ...]
    seen: set[int]


class _TextFacts:
    """Looks at every text in every state in which it is shown."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.table = space.table
        self.told: set[tuple[str, Place]] = set()
        self.entered = [self._guarded(node.part.text) for node in self.table.nodes]
        self.chosen = {
            id(choice): self._guarded(choice.choice.text)
            for node in self.table.nodes
            for choice in node.choices
        }

    def _guarded(self, text: Text) -> list[_Guarded]:
        return [
            _Guarded(
                tests=tuple(compiled(each.when, self.table.slots) for each in piece.variants),
                needs=tuple(compiled(each.needs, self.table.slots) for each in piece.variants),
                places=tuple(each.place for each in piece.variants),
                seen=set(),
            )
            for piece in text
            if any(each.when != ALWAYS or each.needs != ALWAYS for each in piece.variants)
        ]

    def found(self) -> Iterator[Fact]:
        """Texts shown where what they need does not hold, and variants never shown."""
        for number, state in self.space.reached():
            yield from self._look(self.entered[state[NODE]], state, number)
            for way, _ in self.space.successors[number]:
                if isinstance(way, CompiledChoice) and self.chosen[id(way)]:
                    values = list(state)
                    move(values, way.moves)
                    yield from self._look(self.chosen[id(way)], tuple(values), number)
        if self.space.complete:
            yield from self._unseen()

    def _look(self, pieces: Sequence[_Guarded], state: State, number: int) -> Iterator[Fact]:
        for piece in pieces:
            index = next((n for n, test in enumerate(piece.tests) if test(state)), None)
            if index is None:
                continue
            piece.seen.add(index)
            if piece.needs[index] is not always and not piece.needs[index](state):
                yield from self._once("G106", piece.places[index], number)

    def _once(self, code: str, place: Place, number: int) -> Iterator[Fact]:
        if (code, place) not in self.told:
            self.told.add((code, place))
            scene = self.table.nodes[self.space.states[number][NODE]].id
            yield Fact(code, place, scene, self.space.path_to(number))

    def _unseen(self) -> Iterator[Fact]:
        nodes = {state[NODE] for state in self.space.states}
        for node, pieces in enumerate(self.entered):
            if node in nodes:
                yield from self._unseen_of(pieces, self.table.nodes[node].id)
        for node in nodes:
            for choice in self.table.nodes[node].choices:
                yield from self._unseen_of(self.chosen[id(choice)], self.table.nodes[node].id)

    def _unseen_of(self, pieces: Sequence[_Guarded], scene: str) -> Iterator[Fact]:
        for piece in pieces:
            for index, place in enumerate(piece.places):
                if index not in piece.seen:
                    yield Fact("G103", place, scene)
