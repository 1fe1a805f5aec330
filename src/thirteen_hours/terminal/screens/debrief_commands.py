"""What keys do in the debrief, beside reading and choosing."""

from typing import Final

from thirteen_hours.terminal.commands import Command, bound


class NextLeaf(Command):
    """Go on to what comes next in the debrief."""

    keys = "n"
    hint = "next"
    rank = 2


class LeafBefore(Command):
    """Go back to what came before in the debrief."""

    keys = "p"
    hint = "previous"
    rank = 3


class Part(Command):
    """Go to this part: in short, what you did, the sources, what to ask, the sources met."""

    keys = "0,1,2,3,4"
    each = True
    palette = False


class LaterYear(Command):
    """Judge the evening by what was public some years later."""

    keys = "right,l"
    hint = "later"
    rank = 1


class EarlierYear(Command):
    """Judge the evening by what was public some years earlier."""

    keys = "left,h"


class SaveDebrief(Command):
    """Write the whole debrief to a file, to read, to print or to hand in."""

    keys = "s"
    hint = "save"
    rank = 5


class TakeUpAgain(Command):
    """Take the evening up again before the decision that is marked."""

    keys = "t"
    hint = "take up again"
    rank = 1


class OpenEvidence(Command):
    """Look up the sources and the claims."""

    keys = "e"
    hint = "evidence"
    rank = 4


DEBRIEF_BINDINGS: Final = bound(
    Part,
    LaterYear,
    EarlierYear,
    TakeUpAgain,
    NextLeaf,
    LeafBefore,
    OpenEvidence,
    SaveDebrief,
)
"""The keys of the debrief."""
