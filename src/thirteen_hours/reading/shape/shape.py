"""What a shape is: it reads a value of the tree, and says what the value must look like."""

import re
from typing import Any, ClassVar, Final, Generic, TypeVar

from msgspec import Struct

from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, Value

T_co = TypeVar("T_co", covariant=True)

_NAME: Final = re.compile(r"[a-z][a-z0-9/-]*")

Schema = dict[str, Any]
"""A piece of JSON Schema."""


class Shape(Struct, Generic[T_co], frozen=True):
    """A kind of value. Reading gives the typed value, or None after at least one finding."""

    is_group: ClassVar[bool] = False
    """Whether it is always a group of keys."""

    def read(self, value: Value, report: Report) -> T_co | None:
        """The typed value; None when it does not fit, which is then in the report."""
        raise NotImplementedError

    def fits(self, value: Value) -> bool:
        """Whether a value is of the kind that is wanted, whatever stands in it."""
        return kind_of(value) == "text"

    def takes(self, key: Scalar, value: Value) -> bool:  # noqa: ARG002 - a single value has no keys
        """Whether a group of this shape may have such a key with such a value."""
        return False

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """The JSON Schema of the shape; records add themselves to `definitions`."""
        raise NotImplementedError


def named(words: str, schema: Schema, definitions: dict[str, Schema]) -> Schema:
    """A reference to a schema that is kept under the words that say what is wanted.

    So a casebook's own schema can say what names there are, in one place for each kind of name.
    """
    name = definition_of(words)
    definitions[name] = schema
    return {"$ref": f"#/definitions/{name}"}


def definition_of(words: str) -> str:
    """The name of the definition for what is wanted: `the id of a scene` is `the-id-of-a-scene`."""
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def kind_of(value: Value) -> str:
    """What a value is, in an author's words."""
    if isinstance(value, Mapping):
        return "a group of keys"
    if isinstance(value, Sequence):
        return "a list"
    is_null = value.style == "plain" and value.text in {"~", "null"}
    return "nothing" if is_null or not value.text.strip() else "text"


def refuse(value: Value, wanted: str, report: Report, hint: str = "") -> None:
    """Reports that something else is wanted here."""
    pass_over(value, report)
    report.add("S103", value.place, wanted=wanted, found=kind_of(value), hint=hint)


def pass_over(value: Value, report: Report) -> None:
    """Notes the names in a value that is not understood: nothing is to be concluded from them."""
    if isinstance(value, Mapping):
        for key, written in value.entries.values():
            pass_over(key, report)
            pass_over(written, report)
    elif isinstance(value, Sequence):
        for item in value.items:
            pass_over(item, report)
    elif _NAME.fullmatch(value.text):
        report.unread.add(value.text)


def scalar_of(value: Value, wanted: str, report: Report) -> Scalar | None:
    """The value as a scalar that says something, or None after a finding."""
    if isinstance(value, Scalar) and kind_of(value) == "text":
        return value
    refuse(value, wanted, report)
    return None
