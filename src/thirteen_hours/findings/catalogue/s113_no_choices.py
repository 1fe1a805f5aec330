"""S113: no choices."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S113",
    name="no-choices",
    message="there is no choice here",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
