"""S111: last is guarded."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S111",
    name="last-is-guarded",
    message="the last alternative has an `if`, so there may be none that fits",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
