"""The evening on the casebook's clocks: a drawing for a page, and a table of the same for text."""

from dataclasses import dataclass

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.describe import Clock
from thirteen_hours.pages.debrief.svg import cut, dot, drawing, stroke, words
from thirteen_hours.pages.document.blocks import Block, Figure
from thirteen_hours.pages.layout import wrapped

_TITLE = "The evening on its clocks"
_ROW = 26
_COLUMN = 84
_LONGEST_LABEL = 52
_LONG_PAUSE = 60
_WIDTH = 660
_NARROW = 60
"""Columns of a line of text: as many as the narrowest page has."""


@dataclass(frozen=True, slots=True)
class _Moment:
    minute: int
    clocks: tuple[Clock, ...]
    label: str
    filled: bool


def timeline(debrief: Debrief) -> list[Block]:
    """Decisions and outcome by the clock; a broken line stands for a long pause."""
    moments = _moments(debrief)
    if not moments or not moments[0].clocks:
        return []
    shapes = [*_heads(moments[0].clocks), *_lines(moments)]
    described = "; ".join(f"{_times(each)}: {each.label}" for each in moments)
    height = _ROW * (len(moments) + 2)
    svg = drawing(_WIDTH, height, _TITLE, described, shapes)
    return [Figure(_TITLE, svg, tuple(_told(moments)))]


def _moments(debrief: Debrief) -> list[_Moment]:
    described = debrief.described
    moments = [
        _Moment(each.minute, each.clocks, f"{each.number}. {each.did}", each.documented)
        for each in described.decisions
    ]
    if ending := described.ending:
        label = _dated(ending.title, ending.clocks, moments)
        moments.append(_Moment(ending.minute, ending.clocks, label, filled=True))
    return moments


def _dated(title: str, clocks: tuple[Clock, ...], before: list[_Moment]) -> str:
    """The outcome's title, with its day if that is another than the evening's."""
    same = not before or not clocks or before[-1].clocks[0].day == clocks[0].day
    return title if same else f"{clocks[0].day}: {title}"


def _heads(clocks: tuple[Clock, ...]) -> list[str]:
    return [words(at * _COLUMN, 16, clock.name, size=13) for at, clock in enumerate(clocks)]


def _lines(moments: list[_Moment]) -> list[str]:
    axis = len(moments[0].clocks) * _COLUMN + 8
    shapes = []
    for row, moment in enumerate(moments):
        y = (row + 1) * _ROW + 14
        if row:
            pause = moment.minute - moments[row - 1].minute > _LONG_PAUSE
            shapes.append(stroke((axis, y - _ROW), (axis, y), "3 4" if pause else ""))
        shapes += [words(at * _COLUMN, y + 5, clock.time) for at, clock in enumerate(moment.clocks)]
        shapes.append(words(axis + 16, y + 5, cut(moment.label, _LONGEST_LABEL)))
    dots = [
        dot(axis, (row + 1) * _ROW + 14, 5, filled=each.filled) for row, each in enumerate(moments)
    ]
    return [*shapes, *dots]


def _times(moment: _Moment) -> str:
    return ", ".join(f"{clock.name} {clock.time}" for clock in moment.clocks)


def _told(moments: list[_Moment]) -> list[str]:
    """The times in columns, and beside them in full what was done, over as many lines as it needs.

    Whoever reads in a column of another width must find no line that is too long for it.
    """
    columns = [max(len(clock.name), len(clock.time)) for clock in moments[0].clocks]
    lines = [_row([clock.name for clock in moments[0].clocks], columns).rstrip()]
    for each in moments:
        times = _row([clock.time for clock in each.clocks], columns)
        lines += wrapped(each.label, _NARROW, first=times, rest=" " * len(times))
    return lines


def _row(cells: list[str], columns: list[int]) -> str:
    return "".join(f"{cell:<{size}}  " for cell, size in zip(cells, columns, strict=True))
