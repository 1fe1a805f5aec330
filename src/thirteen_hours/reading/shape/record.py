"""Records: groups with keys that the format knows, each with its shape and a sentence about it."""

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean, nearest
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.shape.shape import Schema, Shape, kind_of, refuse
from thirteen_hours.reading.tree import Mapping, Scalar, Value

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Key(Generic[T_co]):
    """A key of a record: its name, the shape of its value, and what it is for."""

    name: str
    shape: Shape[T_co]
    about: str
    required: bool = False


class Fields:
    """What a record held: typed values by key, and where each stood."""

    __slots__ = ("_values", "node")

    def __init__(self, node: Mapping, values: dict[str, object]) -> None:
        self.node = node
        self._values = values

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
        return key.name in self.node.entries

    def place(self, key: Key[Any]) -> Place:
        """Where the value of a key stands, or the record when the key is missing."""
        entry = self.node.entries.get(key.name)
        return entry[1].place if entry else self.node.place

    def key_place(self, key: Key[Any]) -> Place:
        """Where the key itself stands, or the record when it is missing."""
        entry = self.node.entries.get(key.name)
        return entry[0].place if entry else self.node.place


@dataclass(frozen=True)
class Record(Shape[Fields]):
    """A group with known keys. `name` is how findings and the schema call it."""

    name: str
    keys: tuple[Key[Any], ...]
    about: str = ""
    known: dict[str, Key[Any]] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", {key.name: key for key in self.keys})

    def read(self, value: Value, report: Report) -> Fields | None:
        """The fields; unknown and missing keys are reported, and the rest is still read."""
        if not isinstance(value, Mapping):
            hint = f"a {self.name} has: {', '.join(self.known)}"
            refuse(value, f"a group of keys ({self.name})", report, hint)
            return None
        values: dict[str, object] = {}
        meant: set[str | None] = set()
        for name, (key, written) in value.entries.items():
            known = self.known.get(name)
            if known is None:
                meant.add(nearest(name, self.known))
                self._report_unknown(key, written, report)
            else:
                values[name] = known.shape.read(written, report)
        for name, known in self.known.items():
            # A key that was misspelt is one mistake, not two.
            if known.required and name not in value.entries and name not in meant:
                hint = f"{name}: {known.about}"
                report.add("S102", value.place, key=name, record=self.name, hint=hint)
        return Fields(value, values)

    def _report_unknown(self, key: Scalar, written: Value, report: Report) -> None:
        hint = did_you_mean(key.text, self.known)
        if not hint and " " in key.text and kind_of(written) == "nothing":
            hint = "inside braces a comma ends a text: put the text before it in quotation marks"
        elif not hint:
            hint = f"a {self.name} has: {', '.join(self.known)}"
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
