"""S116: no page."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S116",
    name="no-page",
    message="passage '{id}' does not say its page",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
