"""S104: not in range."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S104",
    name="not-in-range",
    message="a whole number from {low} to {high} is wanted here, and this is '{found}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
