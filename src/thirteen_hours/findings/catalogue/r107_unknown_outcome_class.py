"""R107: unknown outcome class."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R107",
    name="unknown-outcome-class",
    message="there is no outcome class '{name}' in the casebook",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
