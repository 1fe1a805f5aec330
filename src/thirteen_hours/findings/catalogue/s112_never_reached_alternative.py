"""S112: never reached alternative."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S112",
    name="never-reached-alternative",
    message="alternative {number} has no `if`, so those after it are never reached",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
