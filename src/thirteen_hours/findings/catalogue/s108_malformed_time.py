"""S108: malformed time."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S108",
    name="malformed-time",
    message="a time on one of the clocks is wanted here ({clocks}), and this is '{found}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
