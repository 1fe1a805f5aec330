"""S103: text where a list is wanted, and the like."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S103",
    name="wrong-kind",
    message="{wanted} is wanted here, and this is {found}",
    told="text is wanted here, and this is a list",
    why="A key takes text, a list or a group of further keys, and each is read in its own way.",
    mend=(
        "Write what is wanted: text after the colon, the items of a list on lines that "
        "begin with `- `, the keys of a group on lines of their own, further in. Under "
        "`effects` that is the effect, a colon and its reason: `trust +1: He has been heard. (no "
        "source)`."
    ),
    example=slip("do:\n          «-» Ask at once.", "do: Ask at once."),
)
