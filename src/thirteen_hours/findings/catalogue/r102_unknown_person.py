"""R102: unknown person."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R102",
    name="unknown-person",
    message="there is no person '{name}' in the casebook",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
