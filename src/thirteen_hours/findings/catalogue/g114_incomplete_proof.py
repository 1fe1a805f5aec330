"""G114: incomplete proof."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="G114",
    name="incomplete-proof",
    message="the scenario has more than {budget} states, and not all of them were looked at",
    why="Past its limit the search says nothing: what it did not look at is not proved.",
    mend=(
        "Read fewer variables: each flag, `visited`, `chose` or `said` that a condition reads"
        " can double the states."
    ),
    example=Example(failing="", mended=""),
    severity="warning",
    least="warning",
)
