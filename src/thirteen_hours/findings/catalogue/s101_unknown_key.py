"""S101: unknown key."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S101",
    name="unknown-key",
    message="a {record} has no key '{key}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
