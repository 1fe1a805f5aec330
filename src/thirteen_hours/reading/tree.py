"""The positioned tree: what a file says, every scalar still text, every value with its place."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import Final, Literal

from msgspec import Struct

from thirteen_hours.findings.place import Place
from thirteen_hours.reading.positions import Positions, positions

Style = Literal["plain", "single", "double", "literal", "folded"]

_WIDEST: Final = 200
"""Columns that are marked at most."""


class SourceFile(Struct, dict=True):
    """A file as it was given, with its lines; trees point back to it."""

    name: str
    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text; never changed."""
        return self.text.split("\n")


class Node:
    """A value in a file. `line` and `column` count from 1."""

    __slots__ = ("column", "file", "line")

    def __init__(self, file: SourceFile, line: int, column: int) -> None:
        self.file = file
        self.line = line
        self.column = column

    @property
    def place(self) -> Place:
        """Where the value begins, marked to the end of its first word."""
        lines = self.file.lines
        text = lines[self.line - 1] if self.line <= len(lines) else ""
        written = text[self.column - 1 : self.column - 1 + _WIDEST]
        width = len(written.split(" #")[0].rstrip())
        return Place(self.file.name, self.line, self.column, max(width, 1))


class Scalar(Node):
    """Text, whatever it looks like: `19:45` and `no` stay what the author typed."""

    # No __slots__: what it takes to find a place in a text is kept once it has been asked for.

    def __init__(
        self, file: SourceFile, line: int, column: int, text: str, style: Style = "plain"
    ) -> None:
        super().__init__(file, line, column)
        self.text = text
        self.style = style

    @property
    def place(self) -> Place:
        """Where the text begins, behind an opening quotation mark, as wide as it is there."""
        if self.style in {"literal", "folded"}:
            return self._first_line()
        opening = 0 if self.style == "plain" else 1
        width = max(min(len(self.text), self._room(opening)), 1)
        return Place(self.file.name, self.line, self.column + opening, width)

    def _first_line(self) -> Place:
        """The first line of a block that says something; its mark where none does."""
        for number in range(self.line, len(self.file.lines) if self.text.strip() else 0):
            line = self.file.lines[number]
            if written := line.strip():
                column = len(line) - len(line.lstrip()) + 1
                return Place(self.file.name, number + 1, column, len(written))
        return Place(self.file.name, self.line, self.column)

    def _room(self, opening: int) -> int:
        return len(self._written()) - (self.column - 1) - opening

    def _written(self) -> str:
        lines = self.file.lines
        return lines[self.line - 1] if self.line <= len(lines) else ""

    def at(self, offset: int, width: int = 1) -> Place:
        """The place of the character at `offset` of the text, or of its end."""
        if self.style == "literal":
            number = bisect_right(self._line_starts, offset) - 1
            column = self._indent + offset - self._line_starts[number] + 1
            return Place(self.file.name, self.line + 1 + number, column, width)
        if self._stands_as_it_is():
            return self.place.shifted(offset, width)
        if self._positions is None:
            return self.place
        line, column = self._positions.at(offset)
        return Place(self.file.name, line, column, width)

    @cached_property
    def _line_starts(self) -> list[int]:
        """The offsets in the text at which its lines begin."""
        lengths = (len(line) + 1 for line in self.text.split("\n"))
        return [0, *accumulate(lengths)][:-1]

    @cached_property
    def _indent(self) -> int:
        """The columns that a block stands further in than its text says."""
        for number, written in enumerate(self.text.split("\n")):
            if written.strip() and self.line + number < len(self.file.lines):
                line = self.file.lines[self.line + number]
                return len(line) - len(line.lstrip(" ")) - (len(written) - len(written.lstrip(" ")))
        return 0

    @cached_property
    def _positions(self) -> Positions | None:
        folding = "plain" if self.style == "literal" else self.style
        start = {"folded": (self.line + 1, 1), "plain": (self.line, self.column)}
        begin = start.get(folding, (self.line, self.column + 1))
        return positions(self.file.lines, begin, self.text, folding)

    def _stands_as_it_is(self) -> bool:
        """Whether the text stands in the file letter for letter, on one line."""
        start = self.column - 1 + (0 if self.style == "plain" else 1)
        return self.style != "folded" and self._written().startswith(self.text, start)


class Sequence(Node):
    """A list of values."""

    __slots__ = ("items",)

    def __init__(self, file: SourceFile, line: int, column: int) -> None:
        super().__init__(file, line, column)
        self.items: list[Value] = []


class Mapping(Node):
    """Keys and values in the author's order; of a key that stood twice, the first."""

    __slots__ = ("entries",)

    def __init__(self, file: SourceFile, line: int, column: int) -> None:
        super().__init__(file, line, column)
        self.entries: dict[str, tuple[Scalar, Value]] = {}

    def get(self, key: str) -> "Value | None":
        """The value of `key`, or None."""
        entry = self.entries.get(key)
        return entry[1] if entry else None


Value = Scalar | Sequence | Mapping
