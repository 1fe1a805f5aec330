"""Y102: duplicate key."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y102",
    name="duplicate-key",
    message="'{key}' stands twice; first in line {first}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
