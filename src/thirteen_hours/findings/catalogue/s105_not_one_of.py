"""S105: not one of."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S105",
    name="not-one-of",
    message="one of these words is wanted here: {words}; this is '{found}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
