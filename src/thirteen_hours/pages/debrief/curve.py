"""The curve of the evening: what could still follow at each decision, drawn and in lines."""

from collections.abc import Iterator, Sequence
from string import ascii_uppercase
from typing import Final

from thirteen_hours.debrief.turning import Class, Curve
from thirteen_hours.pages.debrief.svg import band, cut, drawing, words
from thirteen_hours.pages.document.blocks import Figure

_TITLE: Final = "What could still follow, decision by decision"
_WIDTH: Final = 660
_HEIGHT: Final = 200
_LEFT: Final = 40
_TOP: Final = 12
_LETTERED: Final = 14
"""A band that is lower than this has no room for its letter."""

_BAR: Final = 20
"""Letters in a bar of text: one for every five in a hundred."""

_CELL: Final = 4
_LINE: Final = 60
"""Columns of a line at the most: the narrowest column of text on a screen has as many."""

_LEAST_LABEL: Final = 12
_LIGHTEST, _DARKEST = 255, 165
"""The greys of the bands, between which dark letters can be read."""


def letters(classes: Sequence[Class]) -> tuple[str, ...]:
    """A letter for each class, by which a figure tells them apart."""
    return tuple(ascii_uppercase[at % len(ascii_uppercase)] for at in range(len(classes)))


def curve(classes: Sequence[Class], evening: Curve, labels: Sequence[str]) -> Figure:
    """One column for each point of the evening; `labels` say what was decided before it."""
    key = _key(classes)
    shapes = [*_columns(classes, evening), *_legend(classes)]
    height = _TOP + _HEIGHT + 24 + 20 * len(classes)
    lines = tuple(_lines(classes, evening, labels))
    svg = drawing(_WIDTH, height, _TITLE, f"{key} {'; '.join(lines[1:])}", shapes)
    return Figure(_TITLE, svg, (*lines, *key.splitlines()))


def hundredths(shares: Sequence[float]) -> tuple[int, ...]:
    """Shares as whole hundredths that add up to 100."""
    return _rounded(shares, 100)


def _rounded(shares: Sequence[float], whole: int) -> tuple[int, ...]:
    """Shares as whole parts of a whole: what is left over goes to those who lost most."""
    parts = [int(share * whole + 1e-9) for share in shares]
    losses = sorted(range(len(shares)), key=lambda at: parts[at] - shares[at] * whole)
    for at in losses[: whole - sum(parts)]:
        parts[at] += 1
    return tuple(parts)


def _key(classes: Sequence[Class]) -> str:
    named = zip(letters(classes), classes, strict=True)
    return "\n".join(f"{letter}  {each.title}" for letter, each in named)


def _lines(classes: Sequence[Class], evening: Curve, labels: Sequence[str]) -> Iterator[str]:
    wide = max(_LEAST_LABEL, _LINE - _CELL * len(classes) - _BAR - 2)
    heads = "".join(f"{letter:>{_CELL}}" for letter in letters(classes))
    yield f"{'':<{wide}}{heads}"
    for label, shares in zip(labels, evening.points, strict=True):
        numbers = "".join(f"{number:>{_CELL}}" for number in hundredths(shares))
        parts = zip(letters(classes), _rounded(shares, _BAR), strict=True)
        bar = "".join(letter * part for letter, part in parts)
        yield f"{cut(label, wide - 1):<{wide}}{numbers}  {bar}"


def _columns(classes: Sequence[Class], evening: Curve) -> Iterator[str]:
    step = (_WIDTH - _LEFT) / len(evening.points)
    for at, shares in enumerate(evening.points):
        x, top = _LEFT + at * step, float(_TOP)
        for number, share in enumerate(shares):
            height = share * _HEIGHT
            yield band(x, top, step * 0.8, height, grey(number, len(classes)))
            if height >= _LETTERED:
                letter = letters(classes)[number]
                yield words(x + step * 0.4, top + height / 2 + 4, letter, size=11, anchor="middle")
            top += height
        under = _TOP + _HEIGHT + 16
        yield words(x + step * 0.4, under, str(at), size=12, anchor="middle")
    yield words(_LEFT - 6, _TOP + 10, "100", size=11, anchor="end")
    yield words(_LEFT - 6, _TOP + _HEIGHT, "0", size=11, anchor="end")


def _legend(classes: Sequence[Class]) -> Iterator[str]:
    for at, (letter, each) in enumerate(zip(letters(classes), classes, strict=True)):
        y = _TOP + _HEIGHT + 24 + 20 * at
        yield band(_LEFT, y, 14, 14, grey(at, len(classes)))
        yield words(_LEFT + 22, y + 12, f"{letter}  {each.title}", size=13)


def grey(number: int, of: int) -> str:
    """The fill of a class: from white to a grey on which dark letters can be read."""
    step = (_LIGHTEST - _DARKEST) / max(1, of - 1)
    level = round(_LIGHTEST - number * step)
    return f"#{level:02x}{level:02x}{level:02x}"
