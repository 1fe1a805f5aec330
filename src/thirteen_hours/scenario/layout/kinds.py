"""What kind of file each file of a casebook is, by where it lies."""

from collections.abc import Iterator
from pathlib import PurePath

from thirteen_hours.reading.shape.groups import Either, ListOf, MapOf
from thirteen_hours.reading.shape.record import Record
from thirteen_hours.reading.shape.shape import Shape
from thirteen_hours.reading.tree import Mapping, Sequence, Value
from thirteen_hours.scenario.folder import PLAN_ENDING, SCENARIO_FILE
from thirteen_hours.scenario.plan_format import PLAN, PLANS, SEVERAL, PlanFile
from thirteen_hours.scenario.schema import KINDS


def kind_of_file(inside: PurePath) -> str:
    """The kind of a file, one of `KINDS`, by its path inside its casebook; empty for any other."""
    match inside.parts:
        case ("casebook.yaml",):
            return "casebook"
        case ("evidence", "sources", _):
            return "source"
        case ("evidence", name):
            return "claims" if name.startswith("claims") else ""
        case (_, name):
            return _of_a_scenario(name)
    return ""


def _of_a_scenario(name: str) -> str:
    if name.endswith(PLAN_ENDING):
        return "plan"
    return "scenario" if name == SCENARIO_FILE else "chapter"


def shape_of(kind: str, tree: Value) -> Shape[object]:
    """The shape that a file of that kind is read by."""
    shape: Shape[object] = KINDS[kind]
    if isinstance(shape, PlanFile):
        several = isinstance(tree, Mapping) and PLANS.name in tree.entries
        return SEVERAL if several else PLAN
    return shape


def shaped(value: Value, shape: Shape[object]) -> Iterator[tuple[Value, Shape[object]]]:
    """The value and every value in it that the format has a shape for, outermost first."""
    yield value, shape
    for inner, its_shape in _inside(value, shape):
        yield from shaped(inner, its_shape)


def _inside(value: Value, shape: Shape[object]) -> Iterator[tuple[Value, Shape[object]]]:
    match shape, value:
        case Either(group=inner), Mapping() if inner is not None:
            yield value, inner
        case Either(items=inner), Sequence() if inner is not None:
            yield value, inner
        case Record(known=known), Mapping():
            written = ((known.get(name), each) for name, (_, each) in value.entries.items())
            yield from ((each, key.shape) for key, each in written if key is not None)
        case MapOf(item=item), Mapping():
            yield from ((each, item) for _, each in value.entries.values())
        case MapOf(item=item) | ListOf(item=item), Sequence():
            yield from ((each, item) for each in value.items)
        case ListOf(item=item), _:
            yield value, item
