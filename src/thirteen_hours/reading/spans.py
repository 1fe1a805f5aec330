"""Where the parts of a YAML file begin and end, for whoever lays a file out anew.

The tree says what a file means; this says on which lines it says so, and which lines are inside a
text and none of a layout's business. Lines and columns count from 0.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import yaml

Kind = Literal["text", "block text", "group", "list"]

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HEADER: Final = re.compile(r"[|>](?:([1-9])?([+-])?|([+-])([1-9]))\s*(?:#.*)?$")


@dataclass(slots=True)
class Span:
    """A value: where it begins and ends, or, of a text in a block, begins; `flow` is in braces.

    A group has its keys and values in `parts` by turns, a list its items.
    """

    kind: Kind
    line: int
    column: int
    last: int
    flow: bool = False
    parts: list["Span"] = field(default_factory=list)

    @property
    def entries(self) -> Iterator[tuple["Span", "Span"]]:
        """The keys and values of a group."""
        return zip(self.parts[::2], self.parts[1::2], strict=True)


def spans(text: str) -> Span:
    """The spans of a text that has been read without a finding."""
    loader = _LOADER(text)
    try:
        for _ in range(2):
            loader.get_event()
        return _span(loader, loader.get_event())
    finally:
        loader.dispose()


def _span(loader: Any, event: Any) -> Span:
    mark, end = event.start_mark, event.end_mark
    if isinstance(event, yaml.ScalarEvent):
        block = event.style in {"|", ">"}
        # Of a text in a block the reader says no more than where the next thing begins.
        last = mark.line if block else end.line
        return Span("block text" if block else "text", mark.line, mark.column, last)
    kind: Kind = "group" if isinstance(event, yaml.MappingStartEvent) else "list"
    found = Span(kind, mark.line, mark.column, mark.line, bool(event.flow_style))
    while True:
        following = loader.get_event()
        if isinstance(following, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            ends: Any = following.end_mark
            found.last = ends.line if found.flow else _last(found)
            return found
        found.parts.append(_span(loader, following))


def _last(group: Span) -> int:
    return group.parts[-1].last if group.parts else group.line


def texts(root: Span, lines: Sequence[str]) -> dict[int, int]:
    """The lines inside a text, each with the columns that are layout: all before is no part of it.

    Of a text in blocks these are its content; of one that is folded over several lines, all but the
    first.
    """
    found: dict[int, int] = {}
    for span, parent in _values(root, -1):
        if span.kind == "block text":
            found.update(_block(span, parent, lines))
        elif span.kind == "text" or span.flow:
            found.update(dict.fromkeys(range(span.line + 1, span.last + 1), 0))
    return found


def _values(span: Span, parent: int) -> Iterator[tuple[Span, int]]:
    """Every value with the column of the block that it stands in."""
    yield span, parent
    if not span.flow:
        for part in span.parts:
            yield from _values(part, span.column)


def _block(span: Span, parent: int, lines: Sequence[str]) -> dict[int, int]:
    header = _HEADER.search(lines[span.line][span.column :])
    groups = header.groups(default="") if header else ("",) * 4
    digit, keeps = groups[0] or groups[3], "+" in groups[1] + groups[2]
    indent = max(parent, 0) + int(digit) if digit else 0
    found: dict[int, int] = {}
    end = span.line
    for number in range(span.line + 1, len(lines)):
        line = lines[number]
        columns = len(line) - len(line.lstrip(" "))
        if line.strip(" "):
            indent = indent or columns
            if columns < indent or columns <= parent:
                break
            end = number
        elif keeps:
            end = number
    found.update(dict.fromkeys(range(span.line + 1, end + 1), indent))
    return found
