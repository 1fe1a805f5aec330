"""Y107: nested too deep."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y107",
    name="nested-too-deep",
    message="this is nested more than {deepest} levels deep",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
