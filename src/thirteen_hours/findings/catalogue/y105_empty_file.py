"""Y105: empty file."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y105",
    name="empty-file",
    message="the file is empty",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
