"""How far the evening is each account's: bars for a page, and the same as lines of text."""

from thirteen_hours.debrief.resemblance import Likeness
from thirteen_hours.pages.debrief.svg import box, cut, drawing, words
from thirteen_hours.pages.document.blocks import Figure
from thirteen_hours.pages.document.style import INK

_TITLE = "Points of your evening on which each account agrees, of those it speaks to"
_LEFT = 210
_STEP = 22
_ROW = 30
_WIDTH = 660
_ROOM = 340


def bars(likenesses: tuple[Likeness, ...]) -> Figure:
    """One bar an account: a box for every point it speaks to, filled where the evening agrees."""
    step = min(_STEP, _ROOM / max(each.spoken for each in likenesses))
    shapes = [shape for row, each in enumerate(likenesses) for shape in _bar(row, each, step)]
    told = "; ".join(f"{each.short}: {each.alike} of {each.spoken}" for each in likenesses)
    svg = drawing(_WIDTH, _ROW * len(likenesses) + 6, _TITLE, told, shapes)
    return Figure(_TITLE, svg, tuple(_line(each) for each in likenesses))


def _bar(row: int, each: Likeness, step: float) -> list[str]:
    top = row * _ROW + 5
    boxes = [
        box(_LEFT + at * step, top, step - 3, _ROW - 10, INK if at < each.alike else "none")
        for at in range(each.spoken)
    ]
    name = words(_LEFT - 10, top + 15, cut(each.short, 28), anchor="end")
    count = words(_LEFT + each.spoken * step + 8, top + 15, f"{each.alike} of {each.spoken}")
    return [name, *boxes, count]


def _line(each: Likeness) -> str:
    marks = "#" * each.alike + "." * (each.spoken - each.alike)
    return f"{cut(each.short, 22):<23}{marks}  {each.alike} of {each.spoken}"
