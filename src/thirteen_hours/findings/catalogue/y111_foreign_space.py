"""Y111: a tab, or another space that is none, at the beginning of a line."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y111",
    name="foreign-space",
    message="{what} stands at the beginning of this line, where only spaces may",
    told="a tab stands at the beginning of this line, where only spaces may",
    why="How far in a line stands says what it belongs to, and a tab has no width of its own.",
    mend=(
        "Delete what stands before the first word, and type spaces; most editors can be told "
        "to write spaces for a tab."
    ),
    example=slip(
        "      press:\n«\t»    do: Ask at once.", "      press:\n        do: Ask at once."
    ),
)
