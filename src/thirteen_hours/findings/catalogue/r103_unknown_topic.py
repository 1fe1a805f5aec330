"""R103: unknown topic."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R103",
    name="unknown-topic",
    message="there is no topic '{name}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
