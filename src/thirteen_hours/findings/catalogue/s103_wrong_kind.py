"""S103: wrong kind."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S103",
    name="wrong-kind",
    message="{wanted} is wanted here, and this is {found}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
