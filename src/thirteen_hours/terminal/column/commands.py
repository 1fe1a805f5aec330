"""What keys do in any column: moving about in it, and taking what can be taken."""

from typing import Final

from thirteen_hours.terminal.commands import Command, bound


class Previous(Command):
    """Go to the entry before, or scroll up to it."""

    keys = "up,k"
    palette = False


class Next(Command):
    """Go to the next entry, or scroll down to it."""

    keys = "down,j"
    palette = False


class Take(Command):
    """Take the entry beside the mark; if it is not in sight, read on."""

    keys = "enter"
    palette = False


class TakeNumber(Command):
    """Take the entry with this number; if it is not in sight, read on."""

    keys = "1,2,3,4,5,6,7,8,9"
    palette = False
    each = True


class ReadOn(Command):
    """Turn to what stands further down."""

    keys = "space,pagedown"
    palette = False


class ReadBack(Command):
    """Turn to what stands further up."""

    keys = "pageup"
    palette = False


class Top(Command):
    """Go to the top."""

    keys = "home,g"
    palette = False


class Bottom(Command):
    """Go to the bottom."""

    keys = "end,G"
    palette = False


BINDINGS: Final = bound(Previous, Next, Take, TakeNumber, ReadOn, ReadBack, Top, Bottom)
