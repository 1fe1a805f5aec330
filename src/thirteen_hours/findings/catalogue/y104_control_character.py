"""Y104: control character."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y104",
    name="control-character",
    message="the character {character} must not stand in a text",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
