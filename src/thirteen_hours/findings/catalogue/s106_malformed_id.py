"""S106: malformed id."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S106",
    name="malformed-id",
    message="'{id}' is not an id",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
