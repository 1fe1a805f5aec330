"""R104: unknown passage."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R104",
    name="unknown-passage",
    message="there is no passage '{cite}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
