"""A scenario as a Mermaid flowchart, which many pages that show Markdown draw of themselves."""

from collections.abc import Iterator
from typing import Final

from thirteen_hours.pages.graph.sheets import OF_A_GUARD, Box, Row, Sheet, lines
from thirteen_hours.pages.graph.story import Stop, Story, Way
from thirteen_hours.reading.printable import printable

MOST_WAYS: Final = 500
MOST_LETTERS: Final = 50_000
"""What Mermaid draws unless it is told otherwise."""

_PLAIN: Final = frozenset(
    " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:-+=/'’!?"
)
_LINES: Final = {"documented": "-->", "undocumented": "-.->", "automatic": "-.->", "chance": "-.->"}


def mermaid(story: Story) -> str:
    """The scenes by chapter, each way with its name and its condition; outcomes have round ends."""
    numbers = {stop: f"n{number}" for number, stop in enumerate(story.stops)}
    return "\n".join(_chart(story, numbers)) + "\n"


def _chart(story: Story, numbers: dict[str, str]) -> Iterator[str]:
    yield f"---\ntitle: {_title(story.title)}\n---"
    yield "flowchart LR"
    for number, chapter in enumerate(story.chapters):
        yield f'  subgraph c{number}["{quoted(chapter) or "&nbsp;"}"]'
        for stop in story.scenes(chapter):
            yield f"    {numbers[stop.id]}{_shape(stop)}"
        yield "  end"
    for stop in story.stops.values():
        if stop.is_outcome:
            yield f"  {numbers[stop.id]}{_shape(stop)}"
    elsewhere: dict[str, str] = {}
    for stop in story.stops.values():
        for way in stop.ways:
            target = numbers.get(way.target) or elsewhere.setdefault(
                way.target, f"e{len(elsewhere)}"
            )
            yield f"  {numbers[stop.id]} {_line(way)}|{_label(way)}| {target}"
    for name, box in elsewhere.items():
        yield f'  {box}>"{quoted(name)}"]'
    yield from _marks(story, numbers)


def _marks(story: Story, numbers: dict[str, str]) -> Iterator[str]:
    """Outcomes are marked by the strokes of their frames: by standing, and thick where grave."""
    dashes = {"contested": ",stroke-dasharray:7 4", "counterfactual": ",stroke-dasharray:2 3"}
    for stop in story.stops.values():
        thick = 4 if stop.grave or stop.on_path else 1
        if stop.is_outcome or stop.on_path:
            pattern = dashes.get(stop.standing, "")
            yield f"  style {numbers[stop.id]} stroke:#1a1a1a,stroke-width:{thick}px{pattern}"


def _shape(stop: Stop) -> str:
    if not stop.is_outcome:
        return f'["{_broken(stop.id, stop.title)}"]'
    grave = ", grave" if stop.grave else ""
    told = f"{stop.outcome_class}{grave}; {stop.standing}"
    return f'(["{_broken(stop.id, stop.title, told)}"])'


def _line(way: Way) -> str:
    return "==>" if way.on_path else _LINES[way.kind]


def _label(way: Way) -> str:
    guard = f"if {way.guard}" if way.guard else ""
    kind = "undocumented" if way.kind == "undocumented" else ""
    return f'"{_broken(way.name, kind, guard)}"'


def _broken(*parts: str) -> str:
    return "<br>".join(quoted(line) for part in parts for line in lines(part, OF_A_GUARD))


def quoted(text: str) -> str:
    """The text with everything that could mean something to Mermaid or to a page as a number."""
    return "".join(
        letter if letter in _PLAIN or (letter.isalpha() and not letter.isascii()) else _code(letter)
        for letter in printable(text)
    )


def _code(letter: str) -> str:
    return f"#{ord(letter)};"


def _title(text: str) -> str:
    """The title as a text of YAML in double quotation marks."""
    plain = printable(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain[:200]}"'


def overview(sheet: Sheet, title: str) -> str:
    """The chapters and the outcomes."""
    numbers = {box.id: f"n{number}" for number, box in enumerate(sheet.boxes)}
    parts = [f"---\ntitle: {_title(title)}\n---", "flowchart LR"]
    parts += [f"  {numbers[box.id]}{_box(box)}" for box in sheet.boxes]
    parts += [
        f'  {numbers[box.id]} {_arrow(row)}|"{quoted(row.name)}"| {numbers[row.target]}'
        for box in sheet.boxes
        for row in box.rows
    ]
    return "\n".join(parts) + "\n"


def _box(box: Box) -> str:
    words = _broken(*box.heading, *box.notes)
    return f'["{words}"]' if box.frame == "chapter" else f'(["{words}"])'


def _arrow(row: Row) -> str:
    return "==>" if row.on_path else "-->"
