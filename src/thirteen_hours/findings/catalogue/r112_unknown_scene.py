"""R112: unknown scene."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="R112",
    name="unknown-scene",
    message="there is no scene '{name}'",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
