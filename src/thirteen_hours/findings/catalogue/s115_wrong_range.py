"""S115: wrong range."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S115",
    name="wrong-range",
    message="'{found}' is not a range of at most {widest} values from low to high",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
