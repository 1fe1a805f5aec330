"""YAML to a positioned tree, built from the events of PyYAML's C reader.

Anchors, aliases, tags and merge keys are findings: they break the rule of one place for one value,
and an alias can make a small file enormous. So are duplicate keys, which YAML readers swallow.
"""

from typing import Any, Final

import yaml

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.syntax import report_syntax
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, SourceFile, Style, Value

DEEPEST: Final = 24
"""Levels of nesting; a scenario needs about ten."""

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_STYLES: Final[dict[str | None, Style]] = {
    "'": "single",
    '"': "double",
    "|": "literal",
    ">": "folded",
}
_DIRECTIONS: Final = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_UNPRINTABLE: Final = frozenset(
    {*map(chr, range(32)), *map(chr, range(127, 160)), *_DIRECTIONS} - {"\n", "\t"}
)


def read_tree(file: SourceFile, report: Report) -> Value | None:
    """The tree of a file, or None after reporting that it could not be read as YAML."""
    loader = _LOADER(file.text)
    try:
        return _Builder(file, report, loader).document()
    except yaml.YAMLError as error:
        report_syntax(file, error, report)
    except _Stopped:
        pass
    finally:
        loader.dispose()
    return None


class _Stopped(Exception):
    """The rest of the file is not worth reading."""


class _Builder:
    """Takes events from a loader and builds values, one method for each kind."""

    def __init__(self, file: SourceFile, report: Report, loader: Any) -> None:
        self.file = file
        self.report = report
        self.next = loader.get_event

    def document(self) -> Value | None:
        """The file's one document."""
        self.next()
        event = self.next()
        if isinstance(event, yaml.StreamEndEvent):
            self.report.add("Y105", Place(self.file.name, 1))
            return None
        value = self.value(self.next(), 1)
        self.next()
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            self.report.add("Y106", self._place(event))
        return value

    def value(self, event: Any, depth: int) -> Value | None:
        """The value that begins with `event`; None for what is not allowed."""
        if depth > DEEPEST:
            self.report.add("Y107", self._place(event), deepest=DEEPEST)
            raise _Stopped
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        self.report.add("Y103", self._place(event), what=f"the alias *{event.anchor}")
        return None

    def _scalar(self, event: Any) -> Scalar:
        mark = event.start_mark
        style = _STYLES.get(event.style, "plain")
        scalar = Scalar(self.file, mark.line + 1, mark.column + 1, event.value, style)
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event)
        if not event.value.isprintable():
            self._check_printable(scalar)
        return scalar

    def _check_printable(self, scalar: Scalar) -> None:
        for offset, letter in enumerate(scalar.text):
            if letter in _UNPRINTABLE:
                self.report.add("Y104", scalar.at(offset), character=f"U+{ord(letter):04X}")
                return

    def _sequence(self, event: Any, depth: int) -> Sequence:
        self._refuse_marks(event)
        mark = event.start_mark
        sequence = Sequence(self.file, mark.line + 1, mark.column + 1)
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            value = self.value(event, depth + 1)
            if value is not None:
                sequence.items.append(value)
        return sequence

    def _mapping(self, event: Any, depth: int) -> Mapping:
        self._refuse_marks(event)
        mark = event.start_mark
        mapping = Mapping(self.file, mark.line + 1, mark.column + 1)
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.value(event, depth + 1)
            value = self.value(self.next(), depth + 1)
            if not isinstance(key, Scalar):
                self.report.add("Y108", self._place(event))
            elif key.text == "<<" and key.style == "plain":
                self.report.add("Y103", key.place, what="the merge key <<")
            elif value is not None:
                self._enter(mapping, key, value)
        return mapping

    def _enter(self, mapping: Mapping, key: Scalar, value: Value) -> None:
        if earlier := mapping.entries.get(key.text):
            first = earlier[0].place
            self.report.add(
                "Y102", key.place, key=key.text, first=first.line, related=((first, "first here"),)
            )
            return
        mapping.entries[key.text] = (key, value)

    def _refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            self.report.add("Y103", self._place(event), what=f"the anchor &{event.anchor}")
        if event.tag is not None:
            self.report.add("Y103", self._place(event), what=f"the tag {event.tag}")

    def _place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(self.file.name, mark.line + 1, mark.column + 1)
