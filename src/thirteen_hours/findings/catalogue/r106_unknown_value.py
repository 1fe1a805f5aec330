"""R106: unknown value."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R106",
    name="unknown-value",
    message="'{value}' is not a value of this claim, which has: {known}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
