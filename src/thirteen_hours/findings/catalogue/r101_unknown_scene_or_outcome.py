"""R101: unknown scene or outcome."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R101",
    name="unknown-scene-or-outcome",
    message="there is no scene or outcome '{name}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
