"""S117: stance kind."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S117",
    name="stance-kind",
    message=(
        "a stance is exactly one of `asserts`, `denies`, `qualifies` and `silent`, and "
        "this has {found}"
    ),
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
