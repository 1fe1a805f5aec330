"""How far the evening is each account's: bars for a page, and the same as lines of text."""

from thirteen_hours.debrief.resemblance import Likeness
from thirteen_hours.pages.debrief.svg import box, cut, drawing, words
from thirteen_hours.pages.document.blocks import Figure
from thirteen_hours.pages.document.style import INK

_TITLE = (
    "Points of your evening that each account speaks to: full where it agrees, half where it says"
    " more or less, empty where your evening departs"
)
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
    legend = "# agrees, + says more or less, . your evening departs"
    return Figure(_TITLE, svg, (*(_line(each) for each in likenesses), legend))


def _bar(row: int, each: Likeness, step: float) -> list[str]:
    top = row * _ROW + 5
    height = _ROW - 10
    near = len(each.near)
    shapes = [words(_LEFT - 10, top + 15, cut(each.short, 28), anchor="end")]
    for at in range(each.spoken):
        x = _LEFT + at * step
        full = at < each.alike
        shapes.append(box(x, top, step - 3, height, INK if full else "none"))
        if not full and at < each.alike + near:
            shapes.append(box(x, top + height / 2, step - 3, height / 2, INK))
    count = f"{each.alike} of {each.spoken}"
    return [*shapes, words(_LEFT + each.spoken * step + 8, top + 15, count)]


def _line(each: Likeness) -> str:
    near = len(each.near)
    marks = "#" * each.alike + "+" * near + "." * (each.spoken - each.alike - near)
    return f"{cut(each.short, 22):<23}{marks}  {each.alike} of {each.spoken}"
