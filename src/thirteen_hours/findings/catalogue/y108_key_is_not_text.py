"""Y108: key is not text."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y108",
    name="key-is-not-text",
    message="a key must be text",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
