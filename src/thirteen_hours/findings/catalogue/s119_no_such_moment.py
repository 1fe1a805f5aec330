"""S119: no such moment."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S119",
    name="no-such-moment",
    message="there is no such day or time as '{found}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
