"""R108: unknown question."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R108",
    name="unknown-question",
    message="there is no question '{name}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
