"""Keys that stand too far in or out: told of as that, and read where they belong.

So that what would be missing without them, there and wherever it is named, is not told as well.
"""

from collections.abc import Callable, Container
from typing import Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.shape.scalars import shortened
from thirteen_hours.reading.shape.shape import kind_of
from thirteen_hours.reading.tree import Mapping, Scalar, Value

Entries = dict[str, tuple[Scalar, Value]]
"""The entries of a group."""

_STEP: Final = 2
"""Columns by which a group mostly stands further in than its name."""


def report_too_far_out(
    key: Scalar, record: str, above: tuple[Scalar, Value] | None, report: Report
) -> None:
    """Reports a key of the record that stands among records; `above` is the record before it."""
    hint = ""
    if above:
        name = shortened(above[0].text)
        begin = above[1].column if isinstance(above[1], Mapping) else key.column + _STEP
        hint = f"for '{name}' above, let it begin in column {begin}"
    report.add("S120", key.place, key=key.text, record=record, hint=hint)


def report_too_far_in(key: Scalar, record: str, group: str, report: Report) -> None:
    """Reports a key of the record that stands in one of its groups."""
    report.add("S121", key.place, key=key.text, record=record, group=group)


def with_entry(group: Value, key: Scalar, value: Value) -> Value:
    """The group with one more entry, if it does not have that key; what is empty becomes one."""
    if not isinstance(group, Mapping):
        return _copy(key, {key.text: (key, value)}) if kind_of(group) == "nothing" else group
    return _copy(group, {key.text: (key, value), **group.entries})


def gathered(
    entries: Entries, wants_a_group: Callable[[str], bool], known: Container[str], report: Report
) -> Entries:
    """The entries, unknown ones put into the empty group before them; the first of them is told."""
    found: Entries = {}
    empty = ""
    for name, (key, value) in entries.items():
        if name in known:
            empty = name if wants_a_group(name) and kind_of(value) == "nothing" else ""
            found[name] = (key, value)
        elif empty:
            head, group = found[empty]
            if kind_of(group) == "nothing":
                _report_beside(key, head, report)
            found[empty] = head, with_entry(group, key, value)
        else:
            found[name] = (key, value)
    return found


def _report_beside(key: Scalar, head: Scalar, report: Report) -> None:
    """Reports a key that stands beside the group that it belongs to."""
    hint = f"let it begin in column {head.column + _STEP}, further in than `{head.text}`"
    report.add("S122", key.place, key=shortened(key.text), group=head.text, hint=hint)


def moved_out(entries: Entries, name: str, number: int) -> Entries:
    """The entries, the one of that number in the group of that name put beside the group.

    Where it is a name without anything, what follows it in the group belongs to it.
    """
    head, group = entries[name]
    if not isinstance(group, Mapping):
        return entries
    inside = list(group.entries.items())
    outer, (key, value) = inside[number]
    after = inside[number + 1 :]
    if kind_of(value) == "nothing" and after:
        value, after = _copy(after[0][1][0], dict(after)), []
    kept = _copy(group, dict([*inside[:number], *after]))
    return {**entries, name: (head, kept), outer: (key, value)}


def _copy(group: Value, entries: Entries) -> Mapping:
    # A tree is kept from one check to the next, and is never changed.
    copy = Mapping(group.file, group.line, group.column)
    copy.entries = entries
    return copy
