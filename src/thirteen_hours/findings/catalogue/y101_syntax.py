"""Y101: syntax."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y101",
    name="syntax",
    message="this is not YAML: {problem}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
