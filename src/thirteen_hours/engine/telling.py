"""Which parts of a text are told in a state."""

from collections.abc import Mapping, Sequence

from thirteen_hours.language.evaluate import Test, compiled
from thirteen_hours.scenario.text import Part, Piece, Text

_Variants = tuple[tuple[Test, tuple[Part, ...]], ...]


class Telling:
    """A text, to be told in one state after another.

    Its guards become functions when it is told for the first time: a play comes to few of the texts
    of a long scenario.
    """

    __slots__ = ("_pieces", "_slots", "_text")

    def __init__(self, text: Text, slots: Mapping[str, int]) -> None:
        """A text whose guards read variables that stand at `slots` of a state."""
        self._text = text
        self._slots = slots
        self._pieces: tuple[_Variants, ...] | None = None

    def __bool__(self) -> bool:
        """Whether there is any text at all."""
        return bool(self._text)

    def parts(self, state: Sequence[int]) -> tuple[Part, ...]:
        """What a reader sees in a state: of each piece the first variant whose guard holds."""
        if self._pieces is None:
            self._pieces = tuple([self._variants(piece) for piece in self._text])
        told: tuple[Part, ...] = ()
        for variants in self._pieces:
            for test, parts in variants:
                if test(state):
                    told += parts
                    break
        return told

    def _variants(self, piece: Piece) -> _Variants:
        return tuple([(compiled(each.when, self._slots), each.parts) for each in piece.variants])
