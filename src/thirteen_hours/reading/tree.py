"""The positioned tree: what a file says, every scalar still text, every value with its place."""

from dataclasses import dataclass, field
from typing import Literal

from thirteen_hours.findings.place import Place

Style = Literal["plain", "single", "double", "literal", "folded"]


@dataclass(slots=True)
class SourceFile:
    """A file as it was given, with its lines; trees point back to it."""

    name: str
    text: str
    lines: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = self.text.split("\n")


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
        width = len(text[self.column - 1 :].split(" #")[0].rstrip())
        return Place(self.file.name, self.line, self.column, max(width, 1))


class Scalar(Node):
    """Text, whatever it looks like: `19:45` and `no` stay what the author typed."""

    __slots__ = ("style", "text")

    def __init__(
        self, file: SourceFile, line: int, column: int, text: str, style: Style = "plain"
    ) -> None:
        super().__init__(file, line, column)
        self.text = text
        self.style = style

    @property
    def place(self) -> Place:
        """Where the text begins, behind an opening quotation mark, as wide as it is there."""
        if self.style == "literal":
            return self.at(0, max(len(self.text.split("\n", 1)[0]), 1))
        if self.style == "folded":
            return Place(self.file.name, self.line, self.column, 1)
        opening = 0 if self.style == "plain" else 1
        width = max(min(len(self.text), self._room(opening)), 1)
        return Place(self.file.name, self.line, self.column + opening, width)

    def _room(self, opening: int) -> int:
        lines = self.file.lines
        line = lines[self.line - 1] if self.line <= len(lines) else ""
        return len(line) - (self.column - 1) - opening

    def at(self, offset: int, width: int = 1) -> Place:
        """The place of the character at `offset` of the text.

        Exact in `|` blocks and in text on one line; the start of the scalar where YAML's folding or
        escapes have lost the way back.
        """
        if self.style == "literal":
            before = self.text[:offset]
            line = self.line + 1 + before.count("\n")
            within = offset - (before.rfind("\n") + 1)
            return Place(self.file.name, line, self._indent() + within + 1, width)
        if self.style == "folded" or self._is_rewritten():
            return self.place
        return self.place.shifted(offset, width)

    def _indent(self) -> int:
        for number, written in enumerate(self.text.split("\n")):
            if written.strip() and self.line + number < len(self.file.lines):
                line = self.file.lines[self.line + number]
                return len(line) - len(line.lstrip(" ")) - (len(written) - len(written.lstrip(" ")))
        return 0

    def _is_rewritten(self) -> bool:
        lines = self.file.lines
        line = lines[self.line - 1] if self.line <= len(lines) else ""
        start = self.column - 1 + (0 if self.style == "plain" else 1)
        return not line.startswith(self.text, start)


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
