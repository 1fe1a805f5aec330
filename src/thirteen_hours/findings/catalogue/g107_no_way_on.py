"""G107: no way on."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="G107",
    name="no-way-on",
    message="in scene '{what}' there is a state in which no way on fits",
    why="The play would stop in the middle.",
    mend="Let the last of the ways on have no `if`.",
    example=Example(failing="", mended=""),
)
