"""E122: outcome without support."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="E122",
    name="outcome-without-support",
    message="{standing} outcome '{id}' needs `supports`",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
