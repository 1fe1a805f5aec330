"""Ids for what has none: a list where the format wants a group by id, a question without an id."""

import re
from collections.abc import Iterator
from typing import Any, Final, TypeGuard

from thirteen_hours.reading.shape.groups import ListOf, MapOf
from thirteen_hours.reading.shape.record import Record
from thirteen_hours.reading.shape.scalars import LONGEST_ID
from thirteen_hours.reading.shape.shape import Shape
from thirteen_hours.reading.spans import Span, spans, texts
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, Value
from thirteen_hours.scenario.layout.indent import STEP
from thirteen_hours.scenario.layout.kinds import shaped

WORDS: Final = 4
"""Words of a text that go into an id made from it."""

_TELLING: Final = ("do", "short", "title", "asks", "says", "name", "text", "means")
_ARTICLES: Final = frozenset({"a", "an", "the"})


def with_ids(text: str, tree: Value, shape: Shape[object]) -> tuple[str, list[str]]:
    """The text in which everything that needs an id has one, and the ids that were made.

    An id is made from the first words of what the thing is called or says.
    """
    lines = text.split("\n")
    root = spans(text)
    maker = _Maker(lines, texts(root, lines))
    places = {(span.line, span.column): (span, parent) for span, parent in _blocks(root, -1)}
    for value, found in shaped(tree, shape):
        if isinstance(value, Sequence) and (value.line - 1, value.column - 1) in places:
            maker.look(value, found, *places[value.line - 1, value.column - 1])
    return "\n".join(maker.written()), maker.made


def _blocks(span: Span, parent: int) -> Iterator[tuple[Span, int]]:
    """The lists that are not in brackets, each with the column of what it stands in."""
    if span.kind == "list" and not span.flow:
        yield span, parent
    for part in span.parts:
        yield from _blocks(part, span.column)


class _Maker:
    """What is to be written before each line, and in its place, and how much further in."""

    def __init__(self, lines: list[str], kept: dict[int, int]) -> None:
        self.lines = lines
        self.kept = kept
        self.made: list[str] = []
        self.above: dict[int, str] = {}
        self.instead: dict[int, str] = {}
        self.further = [0] * len(lines)

    def look(self, value: Sequence, shape: Shape[object], span: Span, parent: int) -> None:
        """Makes the ids that are missing in a list."""
        groups = [item for item in value.items if self._is_beside_its_dash(item)]
        if isinstance(shape, MapOf) and shape.ids and len(groups) == len(value.items):
            self._to_group(groups, span, parent)
        elif isinstance(shape, ListOf) and _is_record_with_id(shape.item):
            self._add_keys(groups)

    def _is_beside_its_dash(self, item: Value) -> TypeGuard[Mapping]:
        before = self.lines[item.line - 1][: item.column - 1]
        return isinstance(item, Mapping) and before.strip() == "-"

    def _to_group(self, groups: list[Mapping], span: Span, parent: int) -> None:
        """Makes a group by id of a list of groups."""
        if span.column <= parent:  # a list may stand no further in than its key; a group may not
            for number in range(span.line, self._end(span)):
                self.further[number] += STEP
        for group, name in zip(groups, self._ids(groups, set()), strict=True):
            number, column = group.line - 1, group.column - 1
            dash = " " * span.column
            self.above[number] = f"{dash}{name}:"
            self.instead[number] = " " * column + self.lines[number][column:]

    def _end(self, span: Span) -> int:
        """The first line behind a list."""
        for number in range(span.line + 1, len(self.lines)):
            line = self.lines[number]
            indent = len(line) - len(line.lstrip(" "))
            ours = indent > span.column or line[indent:].startswith(("- ", "#"))
            if line.strip() and number not in self.kept and not (ours and indent >= span.column):
                return number
        return len(self.lines)

    def _add_keys(self, groups: list[Mapping]) -> None:
        """Puts a key `id` into those groups of a list that have none."""
        taken = {found.text for item in groups if isinstance(found := item.get("id"), Scalar)}
        without = [group for group in groups if "id" not in group.entries]
        for group, name in zip(without, self._ids(without, taken), strict=True):
            number, column = group.line - 1, group.column - 1
            self.above[number] = f"{self.lines[number][:column]}id: {name}"
            self.instead[number] = " " * column + self.lines[number][column:]

    def _ids(self, groups: list[Mapping], taken: set[str]) -> list[str]:
        names = _ids(groups, taken)
        self.made += names
        return names

    def written(self) -> Iterator[str]:
        """The lines as they are to be."""
        for number, line in enumerate(self.lines):
            margin = " " * self.further[number]
            if number in self.above:
                yield margin + self.above[number]
            own = self.instead.get(number, line)
            yield margin + own if own.strip() else own


def _is_record_with_id(shape: Shape[Any]) -> bool:
    return isinstance(shape, Record) and "id" in shape.known


def _ids(groups: list[Mapping], taken: set[str]) -> list[str]:
    """An id for each of the groups, none of them twice and none of them taken."""
    made: list[str] = []
    for group in groups:
        words = _id_from(_telling(group))
        name, number = words, 2
        while name in taken:
            name, number = f"{words}-{number}", number + 1
        taken.add(name)
        made.append(name)
    return made


def _telling(group: Mapping) -> str:
    texts = (group.get(key) for key in _TELLING)
    return next((found.text for found in texts if isinstance(found, Scalar)), "")


def _id_from(text: str) -> str:
    """An id from the first words of a text."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", text.lower()))
    telling = [word for word in words if word not in _ARTICLES][:WORDS]
    name = "-".join(telling)[: LONGEST_ID - 4].strip("-")
    return name if name[:1].isalpha() else f"n-{name}".strip("-")
