"""The line of clocks over a scene."""

from textual.content import Content

from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.terminal.column.item import NOTHING, words

_GAP = "    "


def clock_line(casebook: Casebook, minute: int) -> Content:
    """Every clock with its time, the first one strong; the weekday where it is not the first's."""
    shown = readings(casebook, minute)
    line = NOTHING
    for at, each in enumerate(shown):
        day = "" if each.iso == shown[0].iso else f" {each.weekday}"
        gap = _GAP if at else ""
        line += words(f"{gap}{each.clock} {each.time}{day}", "quiet" if at else "strong")
    return line
