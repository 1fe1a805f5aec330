"""R113: unknown outcome."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R113",
    name="unknown-outcome",
    message="there is no outcome '{name}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
