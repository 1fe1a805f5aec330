"""Shapes of single values: text, ids, whole numbers, yes or no, one of several words."""

import re
from typing import Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.reading.shape.shape import Schema, Shape, named, scalar_of
from thirteen_hours.reading.tree import Scalar, Value

ID_PATTERN: Final = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
"""An id: words of small letters and digits, joined by hyphens, beginning with a letter."""

LONGEST_ID: Final = 60
"""Characters in the longest id."""

_ID: Final = re.compile(ID_PATTERN)
TRUTH_WORDS: Final = {"yes": True, "true": True, "no": False, "false": False}
"""What an author may write for so and not so."""


class Words(Shape[Scalar], frozen=True):
    """Any text that says something, kept with its place. `like` describes it in a finding."""

    like: str = "text"
    empty: bool = False

    def read(self, value: Value, report: Report) -> Scalar | None:
        """The scalar itself."""
        if self.empty and isinstance(value, Scalar):
            return value
        return scalar_of(value, self.like, report)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Text, or what editors take for a number or a truth value; more than text has a name."""
        schema: Schema = {"type": ["string", "number", "boolean"]}
        return schema if self.like == "text" else named(self.like, schema, definitions)


class Id(Shape[Scalar], frozen=True):
    """An id; `of` says of what, in a finding and as the name of its definition in the schema."""

    of: str = "an id"

    def read(self, value: Value, report: Report) -> Scalar | None:
        """The scalar, when it is well formed."""
        scalar = scalar_of(value, self.of, report)
        return scalar if scalar is not None and check_id(scalar, report) else None

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """A string of the pattern, with the form in words for the editor."""
        schema: Schema = {
            "type": "string",
            "pattern": ID_PATTERN,
            "maxLength": LONGEST_ID,
            "patternErrorMessage": "An id has small letters, digits and hyphens, as first-word.",
        }
        return named(self.of, schema, definitions)


def check_id(scalar: Scalar, report: Report) -> bool:
    """Whether the scalar is a well-formed id; reports it when not."""
    if _ID.match(scalar.text) and len(scalar.text) <= LONGEST_ID:
        return True
    suggestion = re.sub(r"[^a-z0-9]+", "-", scalar.text.lower()).strip("-")[:LONGEST_ID]
    fits = bool(_ID.match(suggestion)) and suggestion != scalar.text
    hint = f"write it as '{suggestion}'" if fits else ""
    report.add("S106", scalar.place, id=shortened(scalar.text), hint=hint)
    return False


class Whole(Shape[int], frozen=True):
    """A whole number between two bounds, both included."""

    low: int
    high: int

    def read(self, value: Value, report: Report) -> int | None:
        """The number."""
        scalar = scalar_of(value, "a whole number", report)
        if scalar is None:
            return None
        number = whole_number(scalar.text)
        if number is not None and self.low <= number <= self.high:
            return number
        found = shortened(scalar.text)
        report.add("S104", scalar.place, found=found, low=self.low, high=self.high)
        return None

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        """An integer with its bounds."""
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


def whole_number(text: str) -> int | None:
    """The whole number that the text writes in ASCII digits, or None."""
    return int(text) if re.fullmatch(r"[+-]?[0-9]{1,9}", text) else None


def shortened(text: str, most: int = 40) -> str:
    """The text on one line, cut to `most` characters for a message."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


class YesNo(Shape[bool], frozen=True):
    """`yes` or `no` (also `true` or `false`)."""

    def read(self, value: Value, report: Report) -> bool | None:
        """The truth value."""
        scalar = scalar_of(value, "yes or no", report)
        if scalar is None:
            return None
        if scalar.text in TRUTH_WORDS:
            return TRUTH_WORDS[scalar.text]
        report.add("S105", scalar.place, found=shortened(scalar.text), words="yes, no")
        return None

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        """`yes` is a string to an editor that follows YAML 1.2."""
        return {"enum": ["yes", "no", True, False]}


class OneWord(Shape[str], frozen=True):
    """One of several given words."""

    words: tuple[str, ...]

    def read(self, value: Value, report: Report) -> str | None:
        """The word."""
        scalar = scalar_of(value, f"one of: {', '.join(self.words)}", report)
        if scalar is None or scalar.text in self.words:
            return scalar.text if scalar else None
        hint = did_you_mean(scalar.text, self.words)
        found = shortened(scalar.text)
        report.add("S105", scalar.place, found=found, words=", ".join(self.words), hint=hint)
        return None

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        """An enumeration."""
        return {"enum": list(self.words)}


class Pattern(Shape[Scalar], frozen=True):
    """Text of a given form; `like` says the form in words, with an example."""

    pattern: str
    like: str

    def read(self, value: Value, report: Report) -> Scalar | None:
        """The scalar, when it has the form."""
        scalar = scalar_of(value, self.like, report)
        if scalar is None or re.fullmatch(self.pattern, scalar.text):
            return scalar
        report.add("S107", scalar.place, found=shortened(scalar.text), like=self.like)
        return None

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        """A string of the pattern, with the form in words for the editor."""
        return {
            "type": ["string", "number"],
            "pattern": f"^(?:{self.pattern})$",
            "patternErrorMessage": f"Wanted: {self.like}.",
        }
