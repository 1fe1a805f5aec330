"""YAML to a positioned tree, built from the events of PyYAML's C reader.

Anchors, aliases, tags and merge keys are findings: they break the rule of one place for one value,
and an alias can make a small file enormous. So are duplicate keys, which YAML readers swallow.
"""

import re
from itertools import islice
from typing import Any, Final

import yaml

from thirteen_hours.errors import InputError
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.doubles import Doubles
from thirteen_hours.reading.syntax import report_syntax
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, SourceFile, Style, Value

DEEPEST: Final = 24
"""Levels of nesting; a scenario needs about ten."""

MOST_VALUES: Final = 50_000
"""Keys, texts, lists and groups in one file; a long chapter has some two thousand."""

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_STYLES: Final[dict[str | None, Style]] = {
    "'": "single",
    '"': "double",
    "|": "literal",
    ">": "folded",
}
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for tabs and line ends
    "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"  # marks that turn the line around
    "\u2028\u2029\ud800-\udfff\ufffe\uffff]"  # other line ends, and what is no character
)
_CUT_OFF: Final = re.compile(r"\s+(?P<lost>#[^\s#].*?)\s*$")
_MOST_UNPRINTABLE: Final = 20
"""So many unprintable characters of a file are reported; after that it is another kind of file."""


def read_tree(file: SourceFile, report: Report) -> Value | None:
    """The tree of a file, or None after reporting that it could not be read as YAML."""
    text = _printable(file, report)
    loader = _LOADER(text)
    try:
        return _Builder(file, report, loader).document()
    except yaml.YAMLError as error:
        report_syntax(file.name, text, error, report)
    except _Stopped:
        pass
    finally:
        loader.dispose()
    return None


def _printable(file: SourceFile, report: Report) -> str:
    """The text with a space for every unprintable character, each of which is reported."""
    found = _UNPRINTABLE.finditer(file.text)
    for mark in islice(found, _MOST_UNPRINTABLE):
        line = file.text.count("\n", 0, mark.start())
        column = mark.start() - file.text.rfind("\n", 0, mark.start())
        report.add("Y104", Place(file.name, line + 1, column), character=_named(mark.group()))
    return _UNPRINTABLE.sub(" ", file.text)


def _named(character: str) -> str:
    return f"U+{ord(character):04X}"


class _Stopped(InputError):
    """The rest of the file is not worth reading."""


class _Builder:
    """Takes events from a loader and builds values, one method for each kind."""

    def __init__(self, file: SourceFile, report: Report, loader: Any) -> None:
        self.file = file
        self.report = report
        self.next = loader.get_event
        self.left = MOST_VALUES

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
            raise _Stopped("The file is nested too deep.")
        self.left -= 1
        if self.left < 0:
            self.report.add("Y110", self._place(event), most=f"{MOST_VALUES:,}")
            raise _Stopped("The file has too many values.")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        self.report.add("Y103", self._place(event), what=f"the alias *{event.anchor[:60]}")
        return None

    def _scalar(self, event: Any) -> Scalar:
        mark = event.start_mark
        style = _STYLES.get(event.style, "plain")
        scalar = Scalar(self.file, mark.line + 1, mark.column + 1, event.value, style)
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event)
        if style == "plain":
            self._check_ending(event)
        # What the file itself had has been replaced; an escape can still bring one in.
        if style == "double" and (found := _UNPRINTABLE.search(event.value)):
            place = scalar.at(found.start())
            self.report.add("Y104", place, character=_named(found.group()))
        return scalar

    def _check_ending(self, event: Any) -> None:
        """Reports words that a `#` has cut off: a remark has a space after it, and #2 has none."""
        mark = event.end_mark
        line = self.file.lines[mark.line] if mark.line < len(self.file.lines) else ""
        found = _CUT_OFF.match(line, mark.column) if "#" in line else None
        if found:
            place = Place(
                self.file.name, mark.line + 1, found.start("lost") + 1, len(found["lost"])
            )
            self.report.add("Y121", place, lost=found["lost"][:40])

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
        doubles = Doubles(mapping)
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.value(event, depth + 1)
            value = self.value(self.next(), depth + 1)
            if not isinstance(key, Scalar):
                self.report.add("Y108", self._place(event))
            elif key.text == "<<" and key.style == "plain":
                self.report.add("Y103", key.place, what="the merge key <<")
            elif value is not None:
                doubles.enter(key, value)
        doubles.report(self.report)
        return mapping

    def _refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            self.report.add("Y103", self._place(event), what=f"the anchor &{event.anchor[:60]}")
        if event.tag is not None:
            self.report.add("Y103", self._place(event), what=f"the tag {event.tag[:60]}")

    def _place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(self.file.name, mark.line + 1, mark.column + 1)
