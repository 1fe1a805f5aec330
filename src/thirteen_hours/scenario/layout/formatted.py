"""The steps of laying a file out, each of which must leave what the file says as it was."""

from dataclasses import dataclass
from functools import partial
from pathlib import PurePath

from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.shape.shape import Shape
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, SourceFile, Value
from thirteen_hours.reading.yaml import read_tree
from thirteen_hours.scenario.layout.blank import without_blanks
from thirteen_hours.scenario.layout.ids import with_ids
from thirteen_hours.scenario.layout.indent import indented
from thirteen_hours.scenario.layout.kinds import shape_of
from thirteen_hours.scenario.layout.modeline import with_modeline
from thirteen_hours.scenario.layout.order import ordered


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file's text laid out, and what was done to it, in words; `report` says what is wrong.

    A file with errors keeps its text.
    """

    text: str
    done: tuple[str, ...]
    report: Report


def formatted(name: str, text: str, kind: str, inside: PurePath) -> Formatted:
    """Lays out the text of a file of that kind, at that path inside its casebook."""
    report = Report()
    tree = read_tree(SourceFile(name, text), report)
    if tree is None or report.errors:
        return Formatted(text, (), report)
    shape = shape_of(kind, tree)
    with_every_id, made = with_ids(text, tree, shape)
    source = SourceFile(name, with_every_id)
    tree = read_tree(source, report)
    if tree is not None:
        shape.read(tree, report)
    if tree is None or report.errors:
        return Formatted(text, (), report)
    done = [f"ids: {', '.join(made)}"] if made else []
    steps = (
        ("first line", partial(with_modeline, kind=kind, inside=inside)),
        ("order of keys", partial(_ordered, name=name, shape=shape)),
        ("indentation", indented),
        ("blanks", without_blanks),
    )
    laid_out = with_every_id
    for what, step in steps:
        after = step(laid_out)
        if after != laid_out and says_the_same(name, laid_out, after):
            laid_out = after
            done.append(what)
    return Formatted(laid_out, tuple(done), report)


def _ordered(text: str, name: str, shape: Shape[object]) -> str:
    tree = read_tree(SourceFile(name, text), Report())
    return ordered(text, tree, shape) if tree is not None else text


def says_the_same(name: str, before: str, after: str) -> bool:
    """Whether two texts are read as the same, the order of keys apart, and without a finding."""
    report = Report()
    one = read_tree(SourceFile(name, before), Report())
    other = read_tree(SourceFile(name, after), report)
    return one is not None and other is not None and not len(report) and same(one, other)


def same(one: Value, other: Value) -> bool:
    """Whether two values say the same, in the same style of writing, the order of keys apart."""
    match one, other:
        case Scalar(), Scalar():
            return (one.text, one.style) == (other.text, other.style)
        case Sequence(), Sequence():
            return len(one.items) == len(other.items) and all(map(same, one.items, other.items))
        case Mapping(), Mapping():
            return one.entries.keys() == other.entries.keys() and all(
                same(value, other.entries[key][1]) for key, (_, value) in one.entries.items()
            )
    return False
