"""Shapes made of others: lists, maps, and values that may be of several kinds."""

from typing import Any, ClassVar, Final, Generic, TypeVar

from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.shape.astray import report_too_far_out, with_entry
from thirteen_hours.reading.shape.record import Record
from thirteen_hours.reading.shape.scalars import ID_PATTERN, check_id, shortened
from thirteen_hours.reading.shape.shape import Schema, Shape, kind_of, pass_over, refuse
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, Value

T = TypeVar("T")


class ListOf(Shape[list[T]], Generic[T], frozen=True):
    """A list of one shape. With `or_one` a single value may stand for a list of one."""

    item: Shape[T]
    or_one: bool = False

    def read(self, value: Value, report: Report) -> list[T] | None:
        """The items that could be read; the others are in the report."""
        if isinstance(value, Sequence):
            found = [self.item.read(item, report) for item in value.items]
            return [item for item in found if item is not None]
        if self.or_one:
            only = self.item.read(value, report)
            return None if only is None else [only]
        refuse(value, "a list (each item on a line that begins with `- `)", report)
        return None

    def fits(self, value: Value) -> bool:
        """Whether it is a list, or a single value where that may be."""
        return isinstance(value, Sequence) or (self.or_one and self.item.fits(value))

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """An array, or an array or the item alone."""
        item = self.item.schema(definitions)
        array: Schema = {"type": "array", "items": item}
        return {"anyOf": [item, array]} if self.or_one else array


_ADDS_IDS: Final = "`thirteen-hours format` makes ids for a list like this"


def _has_groups(value: Value) -> bool:
    """Whether it is a list of groups, each of which can have an id."""
    return isinstance(value, Sequence) and all(isinstance(item, Mapping) for item in value.items)


class MapOf(Shape[list[tuple[Scalar, T]]], Generic[T], frozen=True):
    """A map from keys of the author's to one shape, in order. With `ids` the keys must be ids."""

    item: Shape[T]
    ids: bool = True
    of: str = "a group of keys"
    given: bool = True
    """Whether its keys are names that are given here; otherwise such names are used."""
    line: str = ""
    """How a line of it is written, where the author wrote bare text; `{}` stands for that text."""
    is_group: ClassVar[bool] = True

    def read(self, value: Value, report: Report) -> list[tuple[Scalar, T]] | None:
        """Keys with their values, those whose value could be read."""
        if not isinstance(value, Mapping):
            self._refuse(value, report)
            return None
        found: list[tuple[Scalar, T]] = []
        for key, written in self._entries(value, report):
            if self.ids:
                # One that is no id is still kept, so that what names it is not told off as well.
                check_id(key, report)
            told_before = len(report)
            item = self.item.read(written, report)
            if item is not None:
                found.append((key, item))
            if self.given and len(report) > told_before:
                report.unread.add(key.text)
        return found

    def _entries(self, value: Mapping, report: Report) -> list[tuple[Scalar, Value]]:
        """The entries; keys that stand too far out are told of, and put where they belong."""
        if not isinstance(self.item, Record):
            return list(value.entries.values())
        found: list[tuple[Scalar, Value]] = []
        told = False
        for key, written in value.entries.values():
            if key.text not in self.item.known or self.item.fits_somehow(written):
                found.append((key, written))
                told = False
                continue
            above = found[-1] if found else None
            if not told:
                report_too_far_out(key, self.item.name, above, report)
            told = True
            if above:
                found[-1] = above[0], with_entry(above[1], key, written)
            else:
                pass_over(written, report)
        return found

    def fits(self, value: Value) -> bool:
        """Whether it is a group."""
        return isinstance(value, Mapping)

    def takes(self, key: Scalar, value: Value) -> bool:
        """Whether the key can be a name, and the value is of the kind; no word is an effect.

        A key that belongs further in than here does not belong further out as well.
        """
        if isinstance(self.item, Record) and key.text in self.item.known:
            return True
        return self.item.fits(value) and (self.ids or " " in key.text)

    def _refuse(self, value: Value, report: Report) -> None:
        first = value.items[0] if isinstance(value, Sequence) and value.items else value
        if self.line and isinstance(first, Scalar) and kind_of(first) == "text":
            bare = shortened(" ".join(first.text.split()))
            hint = f"write the line as `{self.line.format(bare)}`"
            report.add("S103", first.place, wanted=self.of, found=kind_of(value), hint=hint)
        else:
            refuse(value, self.of, report, _ADDS_IDS if self.ids and _has_groups(value) else "")

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """An object whose keys follow the pattern of ids."""
        schema: Schema = {
            "type": "object",
            "additionalProperties": self.item.schema(definitions),
        }
        if self.ids:
            schema["propertyNames"] = {"pattern": ID_PATTERN}
        return schema


class Either(Shape[Any], frozen=True):
    """Text, a list or a group of keys, each with its own shape; a kind without one is refused."""

    wanted: str
    text: Shape[Any] | None = None
    items: Shape[Any] | None = None
    group: Shape[Any] | None = None

    def read(self, value: Value, report: Report) -> Any:
        """What the shape for that kind of value gives."""
        shape = self._shape_for(value)
        if shape is None:
            refuse(value, self.wanted, report)
            return None
        return shape.read(value, report)

    def fits(self, value: Value) -> bool:
        """Whether there is a shape for that kind of value."""
        return self._shape_for(value) is not None

    def _shape_for(self, value: Value) -> Shape[Any] | None:
        if isinstance(value, Mapping):
            return self.group
        if isinstance(value, Sequence):
            return self.items
        return self.text if kind_of(value) == "text" else None

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Any of the shapes."""
        shapes = [shape for shape in (self.text, self.items, self.group) if shape]
        return {"anyOf": [shape.schema(definitions) for shape in shapes]}


class Plain(Shape[Any], frozen=True):
    """A group of whatever keys, as plain lists, dicts and text (a CSL item, for instance)."""

    def fits(self, value: Value) -> bool:
        """Whether it is a group."""
        return isinstance(value, Mapping)

    def takes(self, key: Scalar, value: Value) -> bool:  # noqa: ARG002
        """Any key."""
        return True

    def read(self, value: Value, report: Report) -> Any:
        """The group without its places."""
        if isinstance(value, Mapping):
            return _plain(value)
        refuse(value, "a group of keys", report)
        return None

    def schema(self, definitions: dict[str, Schema]) -> Schema:  # noqa: ARG002
        """An object of any kind."""
        return {"type": "object"}


def _plain(value: Value) -> Any:
    if isinstance(value, Mapping):
        return {key.text: _plain(written) for key, written in value.entries.values()}
    if isinstance(value, Sequence):
        return [_plain(item) for item in value.items]
    return value.text
