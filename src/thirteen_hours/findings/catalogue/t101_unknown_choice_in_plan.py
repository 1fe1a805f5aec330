"""T101: unknown choice in plan."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="T101",
    name="unknown-choice-in-plan",
    message="no scene has a choice '{id}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
