"""What the whole state space shows of a scenario's texts: needs that fail, variants never shown."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.findings.place import Place
from thirteen_hours.language.tree import ALWAYS
from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.packed import States, ways_open
from thirteen_hours.proof.space import Space
from thirteen_hours.scenario.text import Piece, Text


class TextFinding(NamedTuple):
    """Something about a text in a scene, and the states that show it, where some do."""

    code: str
    place: Place
    what: str
    states: Numbers


def text_findings(space: Space) -> Iterator[TextFinding]:
    """Texts shown where what they need does not hold (G106), and those that never are (G103).

    And optional ones that always are (G115). What always or never is, is told of scenes that are
    covered.
    """
    for number, node in enumerate(space.table.nodes):
        if len(space.codes[number]):
            yield from _Texts(space, number, node.id).findings()


class _Shown:
    """One piece of text with several variants, and what was found of each."""

    def __init__(self, piece: Piece) -> None:
        self.variants = piece.variants
        self.shown = [False] * len(piece.variants)
        self.failing: list[list[Numbers]] = [[] for _ in piece.variants]
        self.left_out = not piece.optional or piece.variants[-1].when == ALWAYS

    def look(self, states: States, numbers: Numbers) -> None:
        """Looks at the states in which the piece is shown; the numbers say which they are."""
        left = np.ones(len(numbers), dtype=np.bool_)
        for index, variant in enumerate(self.variants):
            here = left if variant.when == ALWAYS else left & states.where(variant.when)
            if not here.any():
                continue
            self.shown[index] = True
            if variant.needs != ALWAYS:
                failing = here & ~states.where(variant.needs)
                if failing.any():
                    self.failing[index].append(numbers[failing])
            left = left & ~here
        self.left_out = self.left_out or bool(left.any())


class _Texts:
    """The guarded texts of one node: what is told there, and what follows its choices."""

    def __init__(self, space: Space, number: int, scene: str) -> None:
        self.space = space
        self.number = number
        self.scene = scene
        node = space.table.nodes[number]
        self.entered = _varied(node.part.text)
        self.chosen = {
            way.number: found
            for way in space.packed.nodes[number].ways
            if isinstance(each := space.way(way.number), CompiledChoice)
            and (found := _varied(each.choice.text))
        }

    def findings(self) -> Iterator[TextFinding]:
        """What there is to tell, in the order of the texts."""
        pieces = [*self.entered, *(each for found in self.chosen.values() for each in found)]
        if not pieces:
            return
        for start, states in self.space.states(self.number):
            self._look(start, states)
        for piece in pieces:
            for variant, failing in zip(piece.variants, piece.failing, strict=True):
                if failing:
                    yield TextFinding("G106", variant.place, self.scene, np.concatenate(failing))
        if self.number in self.space.covered:
            yield from self._never_or_always(pieces)

    def _never_or_always(self, pieces: list[_Shown]) -> Iterator[TextFinding]:
        for piece in pieces:
            for variant, shown in zip(piece.variants, piece.shown, strict=True):
                if not shown:
                    yield TextFinding("G103", variant.place, self.scene, np.empty(0))
            if piece.shown[-1] and not piece.left_out:
                yield TextFinding("G115", piece.variants[-1].place, "this text", np.empty(0))

    def _look(self, start: int, states: States) -> None:
        numbers = np.arange(start, start + len(states.codes))
        for piece in self.entered:
            piece.look(states, numbers)
        if not self.chosen:
            return
        for way, where in ways_open(self.space.packed.nodes[self.number], states):
            here = numbers if where is None else numbers[where]
            after = states if where is None else states.only(where)
            for piece in self.chosen.get(way.number, ()):
                piece.look(after.moved(self.space.way(way.number).moves), here)


def _varied(text: Text) -> list[_Shown]:
    return [
        _Shown(piece)
        for piece in text
        if any(each.when != ALWAYS or each.needs != ALWAYS for each in piece.variants)
    ]
