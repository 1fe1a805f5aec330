"""Records: groups with keys that the format knows, each with its shape and a sentence about it."""

from collections.abc import Collection
from functools import cached_property
from typing import Any, ClassVar, Generic, TypeVar

from msgspec import Struct

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean, nearest
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.shape.astray import Entries, gathered, moved_out, report_too_far_in
from thirteen_hours.reading.shape.shape import Schema, Shape, kind_of, pass_over, refuse
from thirteen_hours.reading.tree import Mapping, Scalar, Value

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Key(Struct, Generic[T_co], frozen=True):
    """A key of a record: its name, the shape of its value, and what it is for."""

    name: str
    shape: Shape[T_co]
    about: str
    required: bool = False


class Fields:
    """What a record held: typed values by key, and where each stood."""

    __slots__ = ("_entries", "_meant", "_values", "node")

    def __init__(
        self,
        node: Mapping,
        entries: Entries,
        values: dict[str, object],
        meant: Collection[str | None] = (),
    ) -> None:
        """`meant` has what each unknown key was probably meant for, None where that is unclear."""
        self.node = node
        self._entries = entries
        self._values = values
        self._meant = meant

    def get(self, key: Key[T]) -> T | None:
        """The value of a key, or None when it is missing or did not fit."""
        value: T | None = self._values.get(key.name)  # type: ignore[assignment]  # a Key is read by its own shape
        return value

    def words(self, key: Key[Scalar]) -> str:
        """The text of a key, stripped, or nothing."""
        scalar = self.get(key)
        return scalar.text.strip() if scalar else ""

    def has(self, key: Key[Any]) -> bool:
        """Whether the author wrote the key, well or not."""
        return key.name in self._entries

    def lacks(self, key: Key[Any]) -> bool:
        """Whether the author left the key out; a misspelt one may be the key that is missed."""
        return not self.has(key) and None not in self._meant and key.name not in self._meant

    def place(self, key: Key[Any]) -> Place:
        """Where the value of a key stands, or the record when the key is missing."""
        entry = self._entries.get(key.name)
        return entry[1].place if entry else self.node.place

    def key_place(self, key: Key[Any]) -> Place:
        """Where the key itself stands, or the record when it is missing."""
        entry = self._entries.get(key.name)
        return entry[0].place if entry else self.node.place


class Record(Shape[Fields], frozen=True, dict=True):
    """A group with known keys. `name` is how findings and the schema call it."""

    name: str
    keys: tuple[Key[Any], ...]
    about: str = ""
    is_group: ClassVar[bool] = True

    @cached_property
    def known(self) -> dict[str, Key[Any]]:
        """The keys by their names."""
        return {key.name: key for key in self.keys}

    def read(self, value: Value, report: Report) -> Fields | None:
        """The fields; unknown and missing keys are reported, and the rest is still read."""
        if not isinstance(value, Mapping):
            hint = f"a {self.name} has: {', '.join(self.known)}"
            refuse(value, f"a group of keys ({self.name})", report, hint)
            return None
        entries = self._entries(value, report)
        values: dict[str, object] = {}
        guessed: set[str | None] = set()
        unknown: list[tuple[Scalar, Value]] = []
        for name, (key, written) in entries.items():
            known = self.known.get(name)
            if known is None:
                guessed.add(nearest(name, [key for key in self.known if key not in entries]))
                unknown.append((key, written))
            else:
                values[name] = known.shape.read(written, report)
        fields = Fields(value, entries, values, guessed)
        for key, written in unknown:
            self._report_unknown(key, written, fields, report)
        self._report_missing(fields, report)
        return fields

    def _entries(self, value: Mapping, report: Report) -> Entries:
        """The entries; keys that stand too far in or out are told of, and put where they belong."""
        entries = gathered(value.entries, self._wants_a_group, self.known, report)
        for name, (_, group) in list(entries.items()):
            if not isinstance(group, Mapping) or name not in self.known:
                continue
            for number, (key, written) in enumerate(group.entries.values()):
                if self._is_too_far_in(key, written, name, entries):
                    report_too_far_in(key, self.name, name, report)
                    entries = moved_out(entries, name, number)
                    break
        return entries

    def _wants_a_group(self, name: str) -> bool:
        known = self.known.get(name)
        return known is not None and known.shape.is_group

    def _is_too_far_in(self, key: Scalar, written: Value, group: str, entries: Entries) -> bool:
        known, shape = self.known.get(key.text), self.known[group].shape
        if known is None or key.text in entries:
            return False
        if not known.shape.fits(written):
            return known.shape.is_group and kind_of(written) == "nothing"
        sure = known.required and not isinstance(shape, Record)
        return sure or not shape.takes(key, written)

    def fits(self, value: Value) -> bool:
        """Whether it is a group."""
        return isinstance(value, Mapping)

    def fits_somehow(self, value: Value) -> bool:
        """Whether it is a group that has at least one of the keys."""
        return isinstance(value, Mapping) and not value.entries.keys().isdisjoint(self.known)

    def takes(self, key: Scalar, value: Value) -> bool:  # noqa: ARG002 - a misspelt value is told of as one
        """Whether the key is known."""
        return key.text in self.known

    def _report_missing(self, fields: Fields, report: Report) -> None:
        for key in self.keys:
            # A key that was misspelt is one mistake, not two.
            if key.required and fields.lacks(key):
                hint = f"{key.name}: {key.about}"
                report.add("S102", fields.node.place, key=key.name, record=self.name, hint=hint)

    def _report_unknown(self, key: Scalar, written: Value, fields: Fields, report: Report) -> None:
        missing = [each.name for each in self.keys if each.required and not fields.has(each)]
        hint = did_you_mean(key.text, self.known)
        if not hint and " " in key.text and kind_of(written) == "nothing":
            hint = "inside braces a comma ends a text: put the text before it in quotation marks"
        elif not hint:
            hint = f"a {self.name} has: {', '.join(self.known)}"
            hint += f"; here it lacks {', '.join(missing)}" if missing else ""
        pass_over(key, report)
        pass_over(written, report)
        report.add("S101", key.place, key=key.text[:60], record=self.name, hint=hint)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """A reference to the definition of this record, which is made once."""
        name = self.name.replace(" ", "-")
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = self._definition(definitions)
        return {"$ref": f"#/definitions/{name}"}

    def _definition(self, definitions: dict[str, Schema]) -> Schema:
        properties = {key.name: _described(key, definitions) for key in self.keys}
        schema: Schema = {
            "type": "object",
            "title": self.name,
            "description": self.about,
            "properties": properties,
            "additionalProperties": False,
        }
        required = [key.name for key in self.keys if key.required]
        return {**schema, "required": required} if required else schema


def _described(key: Key[Any], definitions: dict[str, Schema]) -> Schema:
    shape = key.shape.schema(definitions)
    if "$ref" not in shape:
        return {"description": key.about, **shape}
    # Draft 7 ignores what stands beside a reference, so the reference goes inside. An editor that
    # puts a key in wants to know the type without following it.
    meant = definitions[shape["$ref"].rpartition("/")[2]]
    typed = {"type": meant["type"]} if "type" in meant else {}
    return {"description": key.about, **typed, "allOf": [shape]}
