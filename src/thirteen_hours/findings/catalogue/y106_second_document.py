"""Y106: second document."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y106",
    name="second-document",
    message="a second document begins here; a file holds one",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
