"""A scenario as one SVG drawing: sheets one below the other, drawn by ourselves.

Black on white, and nothing by colour: what a line or a frame means it says by its pattern, the
drawing says it in a key, and every box says in words what it is and where it leads.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from thirteen_hours.pages.document.html import escape
from thirteen_hours.pages.document.style import INK, PAPER
from thirteen_hours.pages.graph.ranks import Placed, Slot, placed
from thirteen_hours.pages.graph.sheets import Box, Row, Sheet, columns, shown

LETTER: Final = 7.3
LINE: Final = 17.0
PAD: Final = 9.0
MARGIN: Final = 24.0
"""Pixels: the width of a letter, the height of a line, the room in a box and around the drawing."""

SIZE: Final = 12
"""Of the letters, all of one width, so that we know without a font how wide a text will be."""

NARROWEST: Final = 64.0
"""Pixels between two columns, at least; more where many lines go from one to the next."""

SWATCH: Final = 44.0
ARROW: Final = 9.0

DASHES: Final = {
    "documented": "",
    "undocumented": "7 4",
    "automatic": "2 3",
    "chance": "9 3 2 3",
    "several": "",
    "contested": "7 4",
    "counterfactual": "2 3",
}
"""The patterns of lines by kind of way, and of the frames of outcomes by standing."""

KEY: Final = (
    ("documented", "a choice that is documented"),
    ("undocumented", "a choice marked undocumented"),
    ("automatic", "an automatic way on; the first that fits is taken"),
    ("chance", "a way on that is drawn"),
)

FRAMES: Final = (
    "A double frame is an outcome: dashed inside it is contested, dotted it is counterfactual;",
    "a thick one is grave. Every way says at its right where it leads, even without a line.",
)

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Frame:
    """A box with its place on the sheet."""

    box: Box
    x: float
    y: float
    width: float
    height: float

    def row_at(self, number: int) -> float:
        """The height of a row's first line."""
        before = sum(1 + len(row.guard) for row in self.box.rows[:number])
        return self.y + _head(self.box) + PAD + (before + 0.5) * LINE

    @property
    def entry(self) -> Point:
        """Where lines to the box end: at its left, beside its heading."""
        return self.x, self.y + PAD + LINE / 2


def svg(title: str, sheets: Iterable[Sheet], *, marked: str = "") -> str:
    """The drawing; `marked` says in words what the thick lines are, where there are any."""
    every = list(sheets)
    kinds = {row.kind for sheet in every for box in sheet.boxes for row in box.rows}
    drawn = [_words(MARGIN, MARGIN + LINE, shown(title), size=18, weight="bold")]
    key, width, y = _key(MARGIN + 2 * LINE, kinds, marked)
    drawn += key
    for sheet in every:
        parts, wide, high = _sheet(sheet, y)
        drawn += parts
        width, y = max(width, wide), y + high + MARGIN
    told = " ".join(words for sheet in every for words in _told(sheet))
    return _document(width + MARGIN, y, title, told, drawn)


def _document(width: float, height: float, title: str, told: str, drawn: Iterable[str]) -> str:
    body = "\n".join(drawn)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}"'
        f' width="{width:.0f}" height="{height:.0f}" role="group" font-family="monospace"'
        f' font-size="{SIZE}" fill="{INK}" aria-labelledby="title" aria-describedby="told">\n'
        f'<title id="title">{_escaped(title)}</title>\n<desc id="told">{_escaped(told)}</desc>\n'
        f'<rect width="{width:.0f}" height="{height:.0f}" fill="{PAPER}"/>\n{body}\n</svg>\n'
    )


def _key(y: float, kinds: Collection[str], marked: str) -> tuple[list[str], float, float]:
    """What the lines that there are and the frames mean; how wide that is, and where it ends."""
    parts: list[str] = []
    entries = [(DASHES[kind], 1.2, words) for kind, words in KEY if kind in kinds]
    entries += [("", 3.2, marked)] if marked else []
    for dashes, thick, words in entries:
        parts.append(_curve([(MARGIN, y + 5), (MARGIN + SWATCH, y + 5)], dashes, thick))
        parts.append(_words(MARGIN + SWATCH + PAD, y + 9, words))
        y += LINE
    for words in FRAMES:
        parts.append(_words(MARGIN, y + 9, words))
        y += LINE
    widest = max(len(words) for words in (*FRAMES, f"{marked:10}"))
    return parts, MARGIN + SWATCH + PAD + widest * LETTER, y


def _sheet(sheet: Sheet, top: float) -> tuple[list[str], float, float]:
    """The parts of a sheet that begins at that height; its width and its height."""
    sizes = {box.id: _size(box) for box in sheet.boxes}
    lines = [(box.id, row.target) for box in sheet.boxes for row in box.rows]
    where = placed({box: height for box, (_, height) in sizes.items()}, lines)
    lefts, rights = _columns(where, sizes)
    top += 2 * LINE
    frames = {
        box.id: _Frame(
            box,
            lefts[where.column_of[box.id]],
            top + where.middles[box.id] - sizes[box.id][1] / 2,
            *sizes[box.id],
        )
        for box in sheet.boxes
    }
    parts = [_words(MARGIN, top - LINE / 2, sheet.title, size=15, weight="bold")]
    parts += _lines(frames, where, lefts, rights, top)
    parts += [_box(frame) for frame in frames.values()]
    bottom = max((frame.y + frame.height for frame in frames.values()), default=top)
    passing = max((top + middle for middle in where.middles.values()), default=top)
    return parts, max(rights, default=0.0), max(bottom, passing) - top + 2 * LINE


def _size(box: Box) -> tuple[float, float]:
    rows = [columns(f"{row.name}  > {row.leads}") for row in box.rows]
    guards = [columns(line) + 2 for row in box.rows for line in row.guard]
    texts = [columns(line) for line in (*box.heading, *box.notes)]
    width = max(*texts, *rows, *guards, 12) if rows or guards else max(*texts, 12)
    height = _head(box) + sum(1 + len(row.guard) for row in box.rows) * LINE
    return width * LETTER + 2 * PAD, height + (2 * PAD if box.rows else 0)


def _head(box: Box) -> float:
    return (len(box.heading) + len(box.notes)) * LINE + 2 * PAD


def _columns(
    where: Placed, sizes: dict[str, tuple[float, float]]
) -> tuple[list[float], list[float]]:
    """The left and right edges of the columns, with room for the lines between them."""
    lefts, rights, x = [], [], MARGIN
    for column in where.columns:
        wide = max((sizes[slot][0] for slot in column if isinstance(slot, str)), default=0.0)
        lefts.append(x)
        rights.append(x + wide)
        x += wide + NARROWEST + 4 * len(column)
    return lefts, rights


def _lines(
    frames: dict[str, _Frame],
    where: Placed,
    lefts: Sequence[float],
    rights: Sequence[float],
    top: float,
) -> Iterator[str]:
    """The lines of all rows; the marked ones last, so that they lie above the others."""
    rows = [
        (frame, number, row)
        for frame in frames.values()
        for number, row in enumerate(frame.box.rows)
    ]
    for frame, number, row in sorted(rows, key=lambda each: each[2].on_path):
        if (frame.box.id, row.target) not in where.drawn:
            continue
        end = frames[row.target].entry
        start = (frame.x + frame.width, frame.row_at(number))
        points = [start, (rights[where.column_of[frame.box.id]], start[1])]
        for slot in where.through(frame.box.id, row.target)[:-1]:
            points += _across(slot, where, lefts, rights, top)
        points.append((end[0] - ARROW, end[1]))
        yield _curve(points, DASHES[row.kind], 3.2 if row.on_path else 1.2)
        yield _arrow(end)


def _across(
    slot: Slot, where: Placed, lefts: Sequence[float], rights: Sequence[float], top: float
) -> list[Point]:
    """Where a line passes a column: straight through, at the height that is kept for it."""
    height = top + where.middles[slot]
    column = slot[1] if isinstance(slot, tuple) else where.column_of[slot]
    return [(lefts[column], height), (rights[column], height)]


def _curve(points: Sequence[Point], dashes: str, thick: float) -> str:
    """A line through the points, level at each of them."""
    path = [f"M{points[0][0]:.1f},{points[0][1]:.1f}"]
    for (x, y), (to_x, to_y) in pairwise(points):
        middle = (x + to_x) / 2
        bent = f"C{middle:.1f},{y:.1f} {middle:.1f},{to_y:.1f} {to_x:.1f},{to_y:.1f}"
        path.append(f"L{to_x:.1f},{to_y:.1f}" if y == to_y else bent)
    pattern = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<path d="{"".join(path)}" fill="none" stroke="{INK}" stroke-width="{thick}"{pattern}'
        ' aria-hidden="true"/>'
    )


def _arrow(tip: Point) -> str:
    x, y = tip
    corners = f"{x:.1f},{y:.1f} {x - ARROW:.1f},{y - 4.5:.1f} {x - ARROW:.1f},{y + 4.5:.1f}"
    return f'<polygon points="{corners}" aria-hidden="true"/>'


def _box(frame: _Frame) -> str:
    box, x, y = frame.box, frame.x, frame.y
    parts = [f'<g role="img" aria-label="{_escaped(_said(box))}">', *_outline(frame)]
    height = y + PAD + LINE * 0.75
    for number, line in enumerate(box.heading):
        weight = "normal" if number else "bold"
        parts.append(_words(x + PAD, height, line, weight=weight))
        height += LINE
    for line in box.notes:
        parts.append(_words(x + PAD, height, line, style="italic"))
        height += LINE
    for number, row in enumerate(box.rows):
        parts += _row(frame, number, row)
    return "".join([*parts, "</g>"])


def _outline(frame: _Frame) -> Iterator[str]:
    """An outcome has a double frame, in the pattern of its standing; a grave one a thick one."""
    box = frame.box
    outcome = box.frame in {"documented", "contested", "counterfactual"}
    thick = 3.2 if box.on_path else 1.2
    corner = 0 if outcome else 5
    yield _rectangle(frame, 0, thick, DASHES.get(box.frame, ""), corner)
    if outcome:
        yield _rectangle(frame, 4, 3.2 if box.grave else 1.2, "", corner)
    if box.rows:
        y = frame.y + _head(box)
        yield _curve([(frame.x, y), (frame.x + frame.width, y)], "", 0.8)


def _rectangle(frame: _Frame, outside: float, thick: float, dashes: str, corner: float) -> str:
    pattern = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<rect x="{frame.x - outside:.1f}" y="{frame.y - outside:.1f}" rx="{corner}"'
        f' width="{frame.width + 2 * outside:.1f}" height="{frame.height + 2 * outside:.1f}"'
        f' fill="{"none" if outside else PAPER}" stroke="{INK}" stroke-width="{thick}"{pattern}/>'
    )


def _row(frame: _Frame, number: int, row: Row) -> Iterator[str]:
    height = frame.row_at(number) + 4
    weight = "bold" if row.on_path else "normal"
    yield _words(frame.x + PAD, height, row.name, weight=weight)
    right = frame.x + frame.width - PAD
    yield _words(right, height, f"> {row.leads}", anchor="end", weight=weight)
    for line, text in enumerate(row.guard, start=1):
        yield _words(frame.x + PAD + 2 * LETTER, height + line * LINE, text, style="italic")


def _words(
    x: float,
    y: float,
    text: str,
    *,
    size: int = SIZE,
    anchor: str = "start",
    weight: str = "normal",
    style: str = "normal",
) -> str:
    given = {"text-anchor": anchor, "font-weight": weight, "font-style": style}
    usual = {"start", "normal"}
    marks = "".join(f' {name}="{value}"' for name, value in given.items() if value not in usual)
    marks += f' font-size="{size}"' if size != SIZE else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{marks}>{_escaped(text)}</text>'


def _escaped(text: str) -> str:
    return escape(text).replace("\n", " ")


# --- In words ------------------------------------------------------------------------------------


def _told(sheet: Sheet) -> Iterator[str]:
    yield f"{sheet.title}:"
    yield from (_said(box) for box in sheet.boxes)


def _said(box: Box) -> str:
    """A box and its ways in words."""
    head = ". ".join(filter(None, (" ".join(box.heading), " ".join(box.notes)))).rstrip(".")
    ways = "; ".join(_way(row) for row in box.rows)
    return f"{head}. {ways}." if ways else f"{head}."


def _way(row: Row) -> str:
    guard = f" {' '.join(row.guard)}" if row.guard else ""
    marked = "marked" if row.on_path else ""
    kind = "" if row.kind == "several" else row.kind
    what = ", ".join(filter(None, (kind, marked)))
    return f"{row.name}{f' ({what})' if what else ''}{guard} leads to {row.leads}"
