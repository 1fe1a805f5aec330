"""The keys of a group in the order in which the format lists them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thirteen_hours.reading.shape.record import Record
from thirteen_hours.reading.shape.shape import Shape
from thirteen_hours.reading.spans import Span, spans, texts
from thirteen_hours.reading.tree import Mapping, Value
from thirteen_hours.scenario.layout.kinds import shaped


def ordered(text: str, tree: Value, shape: Shape[object]) -> str:
    """The text with the keys of each record in the format's order, where they can be moved whole.

    A group in braces stays as it is, and so does one with a comment above a key that would move
    from the line of a dash.
    """
    records = {
        (value.line - 1, value.column - 1): found
        for value, found in shaped(tree, shape)
        if isinstance(found, Record) and isinstance(value, Mapping)
    }
    lines = text.split("\n")
    root = spans(text)
    turner = _Turner(lines, texts(root, lines), records)
    return "\n".join(turner.value(root, 0, len(lines)))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A key with the lines that belong to it, comments above it included."""

    name: str
    comments: tuple[str, ...]
    lines: tuple[str, ...]


class _Turner:
    """Writes the lines of a value again, from the innermost groups out."""

    def __init__(
        self,
        lines: Sequence[str],
        kept: dict[int, int],
        records: dict[tuple[int, int], Record],
    ) -> None:
        self.lines = lines
        self.kept = kept
        self.records = records

    def value(self, span: Span, start: int, end: int) -> list[str]:
        """The lines from `start` up to `end`, in which the value stands."""
        if span.flow or span.kind in {"text", "block text"}:
            return list(self.lines[start:end])
        parts = [value for _, value in span.entries] if span.kind == "group" else span.parts
        heads = [key for key, _ in span.entries] if span.kind == "group" else span.parts
        starts = [self._first(head, span) for head in heads]
        if span.kind == "list" or not self._movable(span, starts):
            return self._in_place(parts, starts, start, end)
        return self._turned(span, starts, start, end)

    def _in_place(
        self, parts: Sequence[Span], starts: Sequence[int], start: int, end: int
    ) -> list[str]:
        found = list(self.lines[start : starts[0]]) if starts else list(self.lines[start:end])
        for part, first, stop in zip(parts, starts, [*starts[1:], end], strict=True):
            found += self.value(part, first, stop)
        return found

    def _first(self, head: Span, inside: Span) -> int:
        """The first line that belongs to a key or an item."""
        line = head.line
        while line - 1 > inside.line and self._is_comment(line - 1):
            line -= 1
        return line

    def _is_comment(self, number: int) -> bool:
        line = self.lines[number].strip()
        return number not in self.kept and (not line or line.startswith("#"))

    def _movable(self, span: Span, starts: Sequence[int]) -> bool:
        """Whether the group is a record each of whose keys has lines of its own."""
        if (span.line, span.column) not in self.records:
            return False
        return len(set(starts)) == len(starts) and all(
            first > value.last for (_, value), first in zip(span.entries, starts[1:], strict=False)
        )

    def _turned(self, span: Span, starts: Sequence[int], start: int, end: int) -> list[str]:
        record = self.records[span.line, span.column]
        entries = list(self._entries(span, starts, end))
        rank = {name: number for number, name in enumerate(record.known)}
        wanted = sorted(entries, key=lambda entry: rank.get(entry.name, len(rank)))
        head = list(self.lines[start : starts[0]])
        if wanted == entries or self._stuck(wanted, entries, span):
            return [*head, *(line for entry in entries for line in (*entry.comments, *entry.lines))]
        dash = self.lines[span.line][: span.column]
        if dash.strip():  # the first key stands behind a dash, and another will
            entries = [_without(dash, entry, entries[0]) for entry in wanted]
            first = entries[0]
            turned = (dash + first.lines[0][span.column :], *first.lines[1:])
            entries[0] = _Entry(first.name, (), turned)
            wanted = entries
        return [*head, *(line for entry in wanted for line in (*entry.comments, *entry.lines))]

    def _stuck(self, wanted: Sequence[_Entry], entries: Sequence[_Entry], span: Span) -> bool:
        """Whether a comment would be parted from what it is about."""
        behind_a_dash = bool(self.lines[span.line][: span.column].strip())
        moved_first = wanted[0] is not entries[0]
        return moved_first and (behind_a_dash and any(wanted[0].comments))

    def _entries(self, span: Span, starts: Sequence[int], end: int) -> Iterator[_Entry]:
        for (key, value), first, stop in zip(span.entries, starts, [*starts[1:], end], strict=True):
            written = self.lines[key.line][key.column :].partition(":")[0].strip().strip("'\"")
            comments = tuple(self.lines[first : key.line])
            yield _Entry(written, comments, tuple(self.value(value, key.line, stop)))


def _without(dash: str, entry: _Entry, first: _Entry) -> _Entry:
    """The entry without the dash that it stood behind, if it is the first."""
    if entry is not first:
        return entry
    bare = " " * len(dash) + entry.lines[0][len(dash) :]
    return _Entry(entry.name, entry.comments, (bare, *entry.lines[1:]))
