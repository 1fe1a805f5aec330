"""Where each character of a scalar stands in its file, through YAML's folding and its escapes."""

import re
from array import array
from collections.abc import Iterator, Sequence
from sys import maxunicode
from typing import Final, Literal

from msgspec import Struct

Folding = Literal["plain", "single", "double", "folded"]

_WHITE: Final = frozenset({"", " ", "\t", "\n"})
_UNITS: Final[dict[Folding, re.Pattern[str]]] = {
    "plain": re.compile(r"."),
    "folded": re.compile(r"."),
    "single": re.compile(r"''|."),
    "double": re.compile(
        r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|\\$|.", re.DOTALL
    ),
}
_ESCAPES: Final = dict(
    zip("0abtnvfreN_LP", "\0\a\b\t\n\v\f\r\x1b\x85\xa0\u2028\u2029", strict=True)
)


class Positions(Struct, frozen=True):
    """Line and column, both from 1, of every character of a text and of its end."""

    lines: "array[int]"
    columns: "array[int]"

    def at(self, offset: int) -> tuple[int, int]:
        """The line and column of the character at `offset`, which may be the text's length."""
        return self.lines[offset], self.columns[offset]


def positions(
    source: Sequence[str], start: tuple[int, int], text: str, folding: Folding
) -> Positions | None:
    """The positions of the characters of `text`, which is written from `start` on.

    White space that was folded away or added stands behind the character before it. None when the
    source does not say this text.
    """
    units = _units(source, start, folding)
    lines, columns = array("L"), array("L")
    line, column = start
    for letter in text:
        if letter not in _WHITE:
            found = next((unit for unit in units if unit[3] not in _WHITE), None)
            if found is None or found[3] != letter:
                return None
            line, column, behind, _ = found
            lines.append(line)
            columns.append(column)
            column = behind
        else:
            lines.append(line)
            columns.append(column)
    lines.append(line)
    columns.append(column)
    return Positions(lines, columns)


def _units(
    source: Sequence[str], start: tuple[int, int], folding: Folding
) -> Iterator[tuple[int, int, int, str]]:
    """Line, column, the column behind, and the character that is written there."""
    first, column = start
    unit = _UNITS[folding]
    for line in range(first, len(source) + 1):
        for found in unit.finditer(source[line - 1], column - 1):
            written = found.group()
            meaning = _unescaped(written) if folding == "double" else written[0]
            yield line, found.start() + 1, found.end() + 1, meaning
        column = 1


def _unescaped(written: str) -> str:
    if written[0] != "\\":
        return written
    sign, digits = written[1:2], written[2:]
    if digits:
        code = int(digits, base=16)
        return chr(code) if code <= maxunicode else ""
    return _ESCAPES.get(sign, sign)
