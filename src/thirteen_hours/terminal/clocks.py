"""The line of clocks over a scene."""

from textual.content import Content

from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.terminal.column.item import NOTHING, words

_GAP = "    "


def clock_line(casebook: Casebook, minute: int, began: int) -> Content:
    """Every clock with its time, the first one strong.

    The first has its weekday when that is no longer the one on which the play began; each other,
    where it is not the first's.
    """
    shown = readings(casebook, minute)
    line = NOTHING
    for at, each in enumerate(shown):
        usual = shown[0] if at else readings(casebook, began)[0]
        day = "" if each.iso == usual.iso else f" {each.weekday}"
        gap = _GAP if at else ""
        line += words(f"{gap}{each.clock} {each.time}{day}", "quiet" if at else "strong")
    return line
