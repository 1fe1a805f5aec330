"""R115: unknown act."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R115",
    name="unknown-act",
    message="'{name}' is not a choice that one scene alone has ({scenes} scenes have it)",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
