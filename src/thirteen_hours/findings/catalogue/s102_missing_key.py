"""S102: missing key."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S102",
    name="missing-key",
    message="'{key}' is missing from this {record}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
