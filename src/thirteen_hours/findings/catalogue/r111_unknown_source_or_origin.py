"""R111: unknown source or origin."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R111",
    name="unknown-source-or-origin",
    message="there is no source or origin '{id}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
