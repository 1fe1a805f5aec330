"""R114: unknown zone."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R114",
    name="unknown-zone",
    message="there is no time zone '{name}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
