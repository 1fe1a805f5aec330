"""What the whole state space shows of a scenario's texts: needs that fail, variants never shown."""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from msgspec import Struct

from thirteen_hours.engine.table import CompiledChoice, Table
from thirteen_hours.findings.place import Place
from thirteen_hours.language.evaluate import Test, always, compiled, variables_of
from thirteen_hours.language.tree import ALWAYS
from thirteen_hours.proof.fact import Fact
from thirteen_hours.proof.fused import Go, fused
from thirteen_hours.proof.space import Space
from thirteen_hours.proof.walked import Values
from thirteen_hours.scenario.text import Piece, Text


class _Guarded(Struct):
    """A piece of text with its guards as functions, in the order of its variants."""

    tests: tuple[Test, ...]
    needs: tuple[Test, ...]
    places: tuple[Place, ...]
    seen: set[int]


class _Shown(Struct):
    """The guarded pieces that are shown together: on entering a node, or after a choice.

    They depend on nothing but what `read` picks from the values, so that each of its results is
    looked at once. `go` gives the values in which they are shown.
    """

    scene: str
    pieces: tuple[_Guarded, ...]
    read: Callable[[Values], Any]
    go: Go
    looked_at: set[Any]


def text_facts(space: Space) -> Iterator[Fact]:
    """Texts shown where what they need does not hold (G106), and, if complete, never (G103)."""
    yield from _Texts(space).facts()


class _Texts:
    """Looks at every guarded text in every state in which it is shown."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.entered = [
            _shown(space.table, node.id, node.part.text, lambda values: values)
            for node in space.table.nodes
        ]
        self.chosen = [self._of_way(number) for number in range(len(space.walked.ways))]
        self.talks = {
            source for source, shown in zip(space.walked.sources, self.chosen, strict=True) if shown
        }
        self.told: set[Place] = set()

    def _of_way(self, number: int) -> _Shown | None:
        way = self.space.way(number)
        if not isinstance(way, CompiledChoice):
            return None
        go = fused(way.moves, kind=self.space.walked.kind)
        scene = self.space.table.nodes[self.space.walked.sources[number]].id
        return _shown(self.space.table, scene, way.choice.text, go)

    def facts(self) -> Iterator[Fact]:
        space = self.space
        for number, node in enumerate(space.nodes):
            shown = self.entered[node]
            if shown:
                yield from self._look(shown, number)
            if node in self.talks:
                for way, _ in space.edges(number):
                    after = self.chosen[way]
                    if after:
                        yield from self._look(after, number)
        if space.complete:
            yield from self._never_shown()

    def _look(self, shown: _Shown, number: int) -> Iterator[Fact]:
        values = self.space.values[number]
        read = shown.read(values)
        if read in shown.looked_at:
            return
        shown.looked_at.add(read)
        then = shown.go(values)
        for piece in shown.pieces:
            index = next((n for n, test in enumerate(piece.tests) if test(then)), None)
            if index is None:
                continue
            piece.seen.add(index)
            place = piece.places[index]
            if place not in self.told and not piece.needs[index](then):
                self.told.add(place)
                yield Fact("G106", place, shown.scene, self.space.path_to(number))

    def _never_shown(self) -> Iterator[Fact]:
        for shown in filter(None, (*self.entered, *self.chosen)):
            # What is said in a scene that no play reaches is no fault of the text's.
            for piece in shown.pieces if shown.looked_at else ():
                for index, place in enumerate(piece.places):
                    if index not in piece.seen:
                        yield Fact("G103", place, shown.scene)


def _shown(table: Table, scene: str, text: Text, go: Go) -> _Shown | None:
    varied = [piece for piece in text if _varies(piece)]
    slots = {
        table.slots[name]
        for piece in varied
        for variant in piece.variants
        for guard in (variant.when, variant.needs)
        for name in variables_of(guard)
    }
    pieces = tuple(_guarded(table, piece) for piece in varied)
    return _Shown(scene, pieces, _reader(sorted(slots)), go, set()) if pieces else None


def _varies(piece: Piece) -> bool:
    return any(each.when != ALWAYS or each.needs != ALWAYS for each in piece.variants)


def _reader(slots: Sequence[int]) -> Callable[[Values], Any]:
    return itemgetter(*slots) if slots else always


def _guarded(table: Table, piece: Piece) -> _Guarded:
    return _Guarded(
        tests=tuple(compiled(each.when, table.slots) for each in piece.variants),
        needs=tuple(compiled(each.needs, table.slots) for each in piece.variants),
        places=tuple(each.place for each in piece.variants),
        seen=set(),
    )
