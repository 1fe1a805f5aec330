"""The evening's curve beside those of the accounts: one class of outcomes, followed through."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from thirteen_hours.debrief.turning import Class, Curve
from thirteen_hours.pages.debrief.curve import hundredths
from thirteen_hours.pages.debrief.svg import cut, drawing, trace, words
from thirteen_hours.pages.document.blocks import Figure

_WIDTH: Final = 660
_HEIGHT: Final = 180
_LEFT: Final = 34
_RIGHT: Final = 190
_TOP: Final = 12
_NAME: Final = 21
_LEADING: Final = 15
_DIGITS: Final = "0123456789X"
_DASHES: Final = ("", "6 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2", "1 4")
"""How the lines are told apart without colour; the player's own is the heavy one."""


def courses(classes: Sequence[Class], curves: Sequence[Curve]) -> Figure:
    """How far the first evening and those of the accounts led to the class most of these end in."""
    kind = _followed(classes, curves[1:])
    title = f"The ways on that lead to “{classes[kind].title}”, in each account"
    shapes = [*_axes(curves), *_traces(curves, kind)]
    height = max(_TOP + _HEIGHT + 24, _TOP + _LEADING * (len(curves) + 1))
    lines = tuple(_lines(curves, kind))
    svg = drawing(_WIDTH, height, title, "; ".join(lines[1:]), shapes)
    return Figure(title, svg, lines)


def _followed(classes: Sequence[Class], accounts: Sequence[Curve]) -> int:
    """The class at the end of most accounts; at their ends one class has every way on."""
    ends = [max(range(len(classes)), key=each.points[-1].__getitem__) for each in accounts]
    return Counter(ends).most_common(1)[0][0]


def _lines(curves: Sequence[Curve], kind: int) -> Iterator[str]:
    """A digit for each point of an evening: the tens of the hundredths, and X for all of them."""
    longest = max(len(each.points) for each in curves)
    yield f"{'after decision':<{_NAME}}" + "".join(str(at % 10) for at in range(longest))
    for each in curves:
        tens = (hundredths(shares)[kind] // 10 for shares in each.points)
        yield f"{cut(each.name, _NAME - 1):<{_NAME}}" + "".join(map(_DIGITS.__getitem__, tens))
    yield "3: thirty to forty in a hundred of the ways on; 0: fewer"
    yield "than ten; 9: ninety or more; X: all of them"


def _axes(curves: Sequence[Curve]) -> Iterator[str]:
    longest = max(len(each.points) for each in curves)
    yield trace([(_LEFT, _TOP), (_LEFT, _TOP + _HEIGHT), (_WIDTH - _RIGHT, _TOP + _HEIGHT)])
    yield words(_LEFT - 6, _TOP + 8, "100", size=11, anchor="end")
    yield words(_LEFT - 6, _TOP + _HEIGHT, "0", size=11, anchor="end")
    for at in range(longest):
        x = _across(at, longest)
        yield words(x, _TOP + _HEIGHT + 16, str(at), size=11, anchor="middle")


def _traces(curves: Sequence[Curve], kind: int) -> Iterator[str]:
    longest = max(len(each.points) for each in curves)
    for at, each in enumerate(curves):
        width, dashes = (2.5, "") if at == 0 else (1.2, _DASHES[at % len(_DASHES)])
        points = [
            (_across(step, longest), _TOP + _HEIGHT * (1 - shares[kind]))
            for step, shares in enumerate(each.points)
        ]
        yield trace(points, width=width, dashes=dashes)
        y = _TOP + _LEADING * (at + 1)
        x = _WIDTH - _RIGHT + 16
        yield trace([(x, y - 4), (x + 34, y - 4)], width=width, dashes=dashes)
        yield words(x + 42, y, cut(each.name, 20), size=12)


def _across(at: int, longest: int) -> float:
    return _LEFT + 8 + at * (_WIDTH - _LEFT - _RIGHT - 16) / max(1, longest - 1)
