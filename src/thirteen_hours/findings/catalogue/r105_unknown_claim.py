"""R105: unknown claim."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R105",
    name="unknown-claim",
    message="there is no claim '{name}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
