"""Y109: unreadable file."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y109",
    name="unreadable-file",
    message="{problem}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
