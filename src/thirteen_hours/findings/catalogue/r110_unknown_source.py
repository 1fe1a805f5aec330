"""R110: unknown source."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R110",
    name="unknown-source",
    message="there is no source '{id}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
