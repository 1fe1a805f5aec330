"""G110: unreachable outcome."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="G110",
    name="unreachable-outcome",
    message="no play reaches outcome '{what}'",
    why="An ending that cannot happen is no ending.",
    mend="Lead a way on to it whose condition some play can meet, or take it out.",
    example=Example(failing="", mended=""),
)
