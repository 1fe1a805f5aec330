"""E123: contested without opponent."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="E123",
    name="contested-without-opponent",
    message="contested outcome '{id}' needs `contradicts`",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
