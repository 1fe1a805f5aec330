"""Y103: anchor alias or tag."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y103",
    name="anchor-alias-or-tag",
    message="{what} is not part of this format",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
