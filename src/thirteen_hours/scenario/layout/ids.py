"""Ids for what has none: a list where the format wants a group by id, a question without an id."""

import re
from collections.abc import Iterator
from typing import Final

from thirteen_hours.reading.shape.groups import ListOf, MapOf
from thirteen_hours.reading.shape.record import Record
from thirteen_hours.reading.shape.scalars import LONGEST_ID
from thirteen_hours.reading.shape.shape import Shape
from thirteen_hours.reading.spans import Span, spans
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, Value
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
    made: list[str] = []
    places = {(span.line, span.column): span for span in _every(spans(text))}
    for value, found in reversed(list(shaped(tree, shape))):  # from the end: lines are put in
        if isinstance(value, Sequence):
            span = places.get((value.line - 1, value.column - 1))
            if span is not None and not span.flow:
                made += _in_list(lines, value, span, found)
    return "\n".join(lines), made[::-1]


def _every(span: Span) -> Iterator[Span]:
    yield span
    for part in span.parts:
        yield from _every(part)


def _in_list(lines: list[str], value: Sequence, span: Span, shape: Shape[object]) -> list[str]:
    if isinstance(shape, MapOf) and shape.ids:
        return _to_group(lines, value, span)
    if isinstance(shape, ListOf) and isinstance(shape.item, Record) and "id" in shape.item.known:
        return _add_keys(lines, value)
    return []


def _to_group(lines: list[str], value: Sequence, span: Span) -> list[str]:
    """Makes a group by id of a list of groups."""
    if not all(_is_beside_its_dash(item, lines) for item in value.items):
        return []
    made = _ids([item for item in value.items if isinstance(item, Mapping)], set())
    for item, name in reversed(list(zip(value.items, made, strict=True))):
        number = item.line - 1
        dash = " " * span.column
        lines[number] = (
            f"{dash}  {' ' * (item.column - span.column - 3)}{lines[number][item.column - 1 :]}"
        )
        lines.insert(number, f"{dash}{name}:")
    return made[::-1]


def _is_beside_its_dash(item: Value, lines: list[str]) -> bool:
    before = lines[item.line - 1][: item.column - 1]
    return isinstance(item, Mapping) and before.strip() == "-"


def _add_keys(lines: list[str], value: Sequence) -> list[str]:
    """Puts a key `id` into those groups of a list that have none."""
    groups = [item for item in value.items if isinstance(item, Mapping)]
    taken = {found.text for item in groups if isinstance(found := item.get("id"), Scalar)}
    without = [
        item for item in groups if "id" not in item.entries and _is_beside_its_dash(item, lines)
    ]
    made = _ids(without, taken)
    for item, name in reversed(list(zip(without, made, strict=True))):
        number, column = item.line - 1, item.column - 1
        lines[number : number + 1] = [
            f"{lines[number][:column]}id: {name}",
            f"{' ' * column}{lines[number][column:]}",
        ]
    return made[::-1]


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
