"""R116: duplicate number."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R116",
    name="duplicate-number",
    message="number {number} is that of claim '{other}' already",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
