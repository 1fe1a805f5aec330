"""G104: no open choice."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="G104",
    name="no-open-choice",
    message="in scene '{what}' there is a state in which no choice is open",
    why="The player would stand before an empty list and could not go on.",
    mend=(
        "Let at least one choice of the scene be open in every state: give it no `if`, or add"
        " one for the rest."
    ),
    example=Example(failing="", mended=""),
)
