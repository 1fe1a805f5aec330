"""S109: way on."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S109",
    name="way-on",
    message=(
        "scene '{id}' needs exactly one of `choices`, `then`, `chance` and `goto`, and it"
        " has {found}"
    ),
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
