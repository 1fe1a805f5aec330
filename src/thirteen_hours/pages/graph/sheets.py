"""What is drawn on one sheet: boxes with rows, for one chapter or for all the chapters together.

A row names where it leads, so that nothing is said by a line alone.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal
from unicodedata import combining, east_asian_width

from thirteen_hours.pages.graph.story import Stop, Story, Way, WayKind
from thirteen_hours.reading.printable import printable

WIDEST: Final = 46
"""Columns of text in a box."""

MOST_LINES: Final = 4
"""Lines of a title that are shown; the rest of a longer one is left out."""

OF_A_GUARD: Final = 16
"""Lines of a condition that are shown: the longest that can be written has fewer."""

Frame = Literal["scene", "documented", "contested", "counterfactual", "chapter"]


@dataclass(frozen=True, slots=True)
class Row:
    """A way on: its name, where it leads in words, its condition in lines, and its kind."""

    name: str
    leads: str
    target: str
    kind: WayKind
    guard: tuple[str, ...] = ()
    on_path: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A scene, an outcome or a chapter; the heading, then notes, then rows."""

    id: str
    heading: tuple[str, ...]
    notes: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    frame: Frame = "scene"
    grave: bool = False
    on_path: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One drawing, with its title."""

    title: str
    boxes: tuple[Box, ...]


def sheets(story: Story) -> Iterator[Sheet]:
    """The whole story: the chapters together, if there are several, then each of them."""
    if len(story.chapters) > 1:
        yield overview(story)
    for chapter in story.chapters:
        yield chapter_sheet(story, chapter)


def overview(story: Story) -> Sheet:
    """The chapters and the outcomes, and how many ways lead from one to another."""
    chapters = tuple(_chapter_box(story, chapter) for chapter in story.chapters)
    outcomes = tuple(_outcome_box(stop) for stop in story.stops.values() if stop.is_outcome)
    return Sheet("The chapters", (*chapters, *outcomes))


def chapter_sheet(story: Story, chapter: str) -> Sheet:
    """The scenes of a chapter, and the outcomes that it leads to."""
    entries = _entries(story, chapter)
    boxes = tuple(
        _outcome_box(stop) if stop.is_outcome else _scene_box(stop, story, entries)
        for stop in story.within(chapter).stops.values()
    )
    return Sheet(_called(chapter), boxes)


def _entries(story: Story, chapter: str) -> dict[str, tuple[str, ...]]:
    """For each scene that is entered from another chapter, those chapters."""
    found: dict[str, dict[str, None]] = {}
    for stop in story.stops.values():
        for way in stop.ways:
            target = story.stops.get(way.target)
            if target and target.chapter == chapter != stop.chapter:
                found.setdefault(way.target, {})[stop.chapter] = None
    return {scene: tuple(chapters) for scene, chapters in found.items()}


def _scene_box(stop: Stop, story: Story, entries: dict[str, tuple[str, ...]]) -> Box:
    notes = ["The evening begins here."] if stop.id == story.start else []
    if came := entries.get(stop.id):
        notes.append(f"Entered from {', '.join(map(_called, came))}.")
    return Box(
        id=stop.id,
        heading=(stop.id, *lines(stop.title)),
        notes=tuple(line for note in notes for line in lines(note)),
        rows=tuple(_row(way, stop, story) for way in stop.ways),
        on_path=stop.on_path,
    )


def _row(way: Way, stop: Stop, story: Story) -> Row:
    target = story.stops.get(way.target)
    if target is None:
        leads = f"{way.target} (there is none)"
    elif target.is_outcome or target.chapter == stop.chapter:
        leads = way.target
    else:
        leads = f"{_called(target.chapter)}: {way.target}"
    guard = lines(f"if {way.guard}", OF_A_GUARD) if way.guard else ()
    return Row(way.name, shown(leads), way.target, way.kind, guard, way.on_path)


def _outcome_box(stop: Stop) -> Box:
    grave = ", grave" if stop.grave else ""
    notes = (*lines(f"{stop.outcome_class}{grave}"), stop.standing)
    return Box(
        id=stop.id,
        heading=(stop.id, *lines(stop.title)),
        notes=notes,
        frame=_frame(stop),
        grave=stop.grave,
        on_path=stop.on_path,
    )


def _frame(stop: Stop) -> Frame:
    match stop.standing:
        case "documented" | "contested" | "counterfactual":
            return stop.standing
    return "scene"


def _chapter_box(story: Story, chapter: str) -> Box:
    scenes = story.scenes(chapter)
    ways: Counter[str] = Counter()
    passed: set[str] = set()
    for scene in scenes:
        for way in scene.ways:
            target = story.stops.get(way.target)
            if target is None or (not target.is_outcome and target.chapter == chapter):
                continue
            to = target.id if target.is_outcome else chapter_id(target.chapter)
            ways[to] += 1
            passed |= {to} if way.on_path else set()
    order = [
        *map(chapter_id, story.chapters),
        *(s.id for s in story.stops.values() if s.is_outcome),
    ]
    rows = tuple(
        Row(
            name=_counted(ways[to], "way"),
            leads=_called(to.removeprefix(_CHAPTER)) if to.startswith(_CHAPTER) else to,
            target=to,
            kind="several",
            on_path=to in passed,
        )
        for to in order
        if ways[to]
    )
    begins = ("The evening begins here.",) if story.start in {s.id for s in scenes} else ()
    return Box(
        id=chapter_id(chapter),
        heading=lines(_called(chapter)),
        notes=(*begins, _counted(len(scenes), "scene")),
        rows=rows,
        frame="chapter",
        on_path=any(scene.on_path for scene in scenes),
    )


_CHAPTER: Final = "chapter "
"""No id of a scene has a space in it."""


def chapter_id(chapter: str) -> str:
    """What a chapter is called among ids."""
    return f"{_CHAPTER}{chapter}"


def _called(chapter: str) -> str:
    return shown(chapter) or "Without a chapter"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


# --- Text in columns -----------------------------------------------------------------------------


def columns(text: str) -> int:
    """The columns that a text takes in letters of one width: none, one or two for each."""
    return sum(
        0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text
    )


def shown(text: str, most: int = WIDEST) -> str:
    """The text on one line, as much of it as there is room for."""
    line = " ".join(printable(text[: 4 * most]).split())
    while columns(line) > most:
        line = f"{line[:-2].rstrip()}…"
    return line


def lines(text: str, most: int = MOST_LINES) -> tuple[str, ...]:
    """The text broken into lines that fit into a box, not too many of them."""
    found: list[str] = []
    for word in printable(text[: 2 * most * WIDEST]).split():
        word = shown(word)  # noqa: PLW2901 - what does not fit on a line is cut
        if found and columns(found[-1]) + 1 + columns(word) <= WIDEST:
            found[-1] += f" {word}"
        elif len(found) == most:
            found[-1] = shown(f"{found[-1]} …") if columns(found[-1]) < WIDEST - 1 else found[-1]
            break
        else:
            found.append(word)
    return tuple(found)
