"""S107: malformed text."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S107",
    name="malformed-text",
    message="{like} is wanted here, and this is '{found}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
