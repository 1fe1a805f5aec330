"""G109: endless circle."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="G109",
    name="endless-circle",
    message="a play can come back to the same state at scene '{what}', again and again",
    why="A play that can return to the very same state makes no progress, and need never end.",
    mend=(
        "Let something change on the way round, or close the way back with `if: not visited(...)`."
    ),
    example=Example(failing="", mended=""),
    severity="warning",
    least="warning",
)
