"""S110: mixed text item."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S110",
    name="mixed-text-item",
    message="this piece of text cannot be read: {problem}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
