"""A102: an allowance of a code that does not exist."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.evening import allowing

DIAGNOSTIC: Final = Diagnostic(
    code="A102",
    name="allowance-of-no-code",
    message="there is no diagnostic '{id}' to allow",
    told="there is no diagnostic 'G999' to allow",
    why="An allowance of nothing leaves what it was meant for where it is.",
    mend="Copy the code from what `check` prints; it stands there in square brackets.",
    example=allowing("«allow G999 because the way on is for the next edition»"),
)
