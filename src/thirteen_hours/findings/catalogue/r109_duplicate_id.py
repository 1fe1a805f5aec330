"""R109: duplicate id."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R109",
    name="duplicate-id",
    message="'{id}' is already the name of something else: {first}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
