"""A scenario in the DOT language, for Graphviz."""

from collections.abc import Iterator
from typing import Final

from thirteen_hours.pages.graph.sheets import OF_A_GUARD, Sheet, lines
from thirteen_hours.pages.graph.story import Stop, Story, Way
from thirteen_hours.reading.printable import printable

_STYLES: Final = {
    "documented": "solid",
    "undocumented": "dashed",
    "automatic": "dotted",
    "chance": "dotted",
    "contested": "dashed",
    "counterfactual": "dotted",
}
_HEAD: Final = """\
  graph [rankdir=LR, fontname="Helvetica", labelloc=t];
  node [shape=box, style=rounded, fontname="Helvetica", fontsize=11];
  edge [fontname="Helvetica", fontsize=9];"""


def dot(story: Story) -> str:
    """The scenes in a cluster for each chapter, each way with its name and its condition."""
    return "\n".join(_graph(story)) + "\n"


def _graph(story: Story) -> Iterator[str]:
    yield f"digraph {quoted(story.title)} {{"
    yield _HEAD
    yield f"  label={quoted(story.title)};"
    for number, chapter in enumerate(story.chapters):
        yield f"  subgraph cluster_{number} {{"
        yield f"    label={quoted(chapter)};"
        for stop in story.scenes(chapter):
            yield f"    {quoted(stop.id)} [{_scene(stop)}];"
        yield "  }"
    for stop in story.stops.values():
        if stop.is_outcome:
            yield f"  {quoted(stop.id)} [{_outcome(stop)}];"
    for stop in story.stops.values():
        for way in stop.ways:
            yield f"  {quoted(stop.id)} -> {quoted(way.target)} [{_way(way)}];"
    yield "}"


def _scene(stop: Stop) -> str:
    return f"label={_broken(stop.id, stop.title)}{_thick(stop.on_path)}"


def _outcome(stop: Stop) -> str:
    grave = ", grave" if stop.grave else ""
    label = _broken(stop.id, stop.title, f"{stop.outcome_class}{grave}", stop.standing)
    marks = f"peripheries=2, style={_STYLES[stop.standing]}{_thick(stop.grave or stop.on_path)}"
    return f"label={label}, {marks}"


def _way(way: Way) -> str:
    guard = f"if {way.guard}" if way.guard else ""
    label = _broken(way.name, guard)
    return f"label={label}, style={_STYLES[way.kind]}{_thick(way.on_path)}"


def _thick(marked: object) -> str:
    return ", penwidth=3" if marked else ""


def _broken(*parts: str) -> str:
    """Several texts as one label, each on lines of its own."""
    escaped = (_escaped(line) for part in parts for line in lines(part, OF_A_GUARD))
    return '"' + "\\n".join(escaped) + '"'


def quoted(text: str) -> str:
    """A text as one word of DOT."""
    return f'"{_escaped(printable(text[:400]))}"'


def _escaped(text: str) -> str:
    # In a label `\N` is the name of the node, and `&lt;` is a sign of HTML.
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")


def overview(sheet: Sheet, title: str) -> str:
    """The chapters and the outcomes."""
    parts = [f"digraph {quoted(title)} {{", _HEAD, f"  label={quoted(title)};"]
    for box in sheet.boxes:
        frame = ", peripheries=2" if box.frame not in {"scene", "chapter"} else ""
        words = _broken(*box.heading, *box.notes)
        parts.append(f"  {quoted(box.id)} [label={words}{frame}{_thick(box.on_path)}];")
    for box in sheet.boxes:
        for row in box.rows:
            marks = f"label={_broken(row.name)}{_thick(row.on_path)}"
            parts.append(f"  {quoted(box.id)} -> {quoted(row.target)} [{marks}];")
    return "\n".join([*parts, "}"]) + "\n"
