"""The format as one page of Markdown, from the shapes that the reader reads by."""

from collections.abc import Iterator
from functools import singledispatch
from typing import Any, Final

from thirteen_hours.evidence.format import CLAIMS_FILE, SOURCE
from thirteen_hours.reading.shape.groups import Either, ListOf, MapOf, Plain
from thirteen_hours.reading.shape.record import Key, Record
from thirteen_hours.reading.shape.scalars import Id, OneWord, Pattern, Whole, Words, YesNo
from thirteen_hours.reading.shape.shape import Shape
from thirteen_hours.scenario.casebook_format import CASEBOOK
from thirteen_hours.scenario.plan_format import PLAN, SEVERAL
from thirteen_hours.scenario.scenario_format import SCENARIO
from thirteen_hours.scenario.scene_format import CHAPTER

_FILES: Final = (
    ("A casebook: `casebook.yaml`", (CASEBOOK,)),
    ("A source: `evidence/sources/*.yaml`", (SOURCE,)),
    ("Claims: `evidence/claims*.yaml`", (CLAIMS_FILE,)),
    ("A scenario: `scenario.yaml`", (SCENARIO,)),
    ("A chapter: any other `*.yaml` of a scenario", (CHAPTER,)),
    ("Test plans: `*.test.yaml`", (PLAN, SEVERAL)),
)

_HEAD: Final = """\
# The format

Every file and every key. Files are UTF-8. Every value is taken as you typed it: `19:45`, `no` and
`1911-03-03` need no quotation marks. An *id* is a word of small letters, digits and hyphens. A
*citation* is `source/passage`. [Conditions and effects](language.md) have a page of their own.
**Bold** keys must be there.

What YAML has beyond names, lists and texts (anchors, aliases, tags, merge keys, a second document)
is refused, and so is a key that stands twice.

```text
aldermill/                     the casebook
  casebook.yaml
  evidence.lock                written by `evidence lock`, never by hand
  evidence/
    claims.yaml                may be split: claims-1.yaml, claims-2.yaml
    sources/diary.yaml         one file a source
  secretary/                   a scenario
    scenario.yaml
    10-counting-house.yaml     a chapter
    letter.test.yaml           a test plan
```

This page is written from the model that the reader reads by, by `make reference`.
"""


def reference() -> str:
    """The page: a section for each kind of file, and in it one for each group of keys, once."""
    told: set[str] = set()
    parts = [_HEAD]
    for title, records in _FILES:
        parts.append(f"## {title}\n")
        for record in records:
            parts += _sections(record, told)
    return "\n".join(parts)


def _sections(record: Record, told: set[str]) -> Iterator[str]:
    """A record and, after it, the records inside it that have not been told yet."""
    if record.name in told:
        return
    told.add(record.name)
    yield f"### {_capital(record.name)}\n"
    yield f"{record.about}\n"
    yield _table(record)
    for key in record.keys:
        for inner in _records(key.shape):
            yield from _sections(inner, told)


def _table(record: Record) -> str:
    rows = [
        f"| {_name(key)} | {_cell(_shape(key.shape))} | {_cell(key.about)} |" for key in record.keys
    ]
    return "\n".join(["| key | value | what it is |", "| --- | --- | --- |", *rows, ""])


def _name(key: Key[Any]) -> str:
    return f"**`{key.name}`**" if key.required else f"`{key.name}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@singledispatch
def _records(shape: Shape[Any]) -> tuple[Record, ...]:
    """The groups of keys that a shape leads to."""
    del shape
    return ()


@_records.register
def _(shape: Record) -> tuple[Record, ...]:
    return (shape,)


@_records.register(ListOf)
@_records.register(MapOf)
def _(shape: ListOf[Any] | MapOf[Any]) -> tuple[Record, ...]:
    return _records(shape.item)


@_records.register
def _(shape: Either) -> tuple[Record, ...]:
    inner = (shape.text, shape.items, shape.group)
    return tuple(record for each in inner if each for record in _records(each))


@singledispatch
def _shape(shape: Shape[Any]) -> str:
    """What a value must look like, in words."""
    raise TypeError(type(shape))


@_shape.register
def _(shape: Words) -> str:
    return shape.like


@_shape.register
def _(shape: Id) -> str:
    return shape.of


@_shape.register
def _(shape: Whole) -> str:
    if shape.low == shape.high:
        return f"`{shape.low}`"
    return f"a whole number, {shape.low} to {shape.high}"


@_shape.register
def _(shape: YesNo) -> str:
    del shape
    return "`yes` or `no`"


@_shape.register
def _(shape: OneWord) -> str:
    *most, last = (f"`{word}`" for word in shape.words)
    return f"{', '.join(most)} or {last}" if most else last


@_shape.register
def _(shape: Pattern) -> str:
    return shape.like


@_shape.register
def _(shape: Plain) -> str:
    del shape
    return "a group of keys"


@_shape.register
def _(shape: Record) -> str:
    return f"[{shape.name}](#{shape.name.replace(' ', '-')})"


@_shape.register
def _(shape: ListOf) -> str:  # type: ignore[type-arg]  # singledispatch wants the bare class
    item = _shape(shape.item)
    return f"{item}, or a list of such" if shape.or_one else f"a list: {item}"


@_shape.register
def _(shape: MapOf) -> str:  # type: ignore[type-arg]  # singledispatch wants the bare class
    return f"by {'id' if shape.ids else 'name'}: {_shape(shape.item)}"


@_shape.register
def _(shape: Either) -> str:
    inner = (shape.text, shape.items, shape.group)
    return "; or ".join(_shape(each) for each in inner if each)
