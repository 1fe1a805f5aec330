"""E120: choice without evidence."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="E120",
    name="choice-without-evidence",
    message="choice '{id}' needs `from` or `undocumented`, one of the two, and it has {found}",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
