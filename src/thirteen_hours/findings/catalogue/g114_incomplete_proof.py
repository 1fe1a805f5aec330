"""G114: incomplete proof."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="G114",
    name="incomplete-proof",
    message="not every state of the scenario was looked at. {why}",
    told="not every state of the scenario was looked at. It has more than 3 states.",
    why="Past its limit the search says nothing: what it did not look at is not proved.",
    mend=(
        "Read fewer variables: each flag, `visited`, `chose` or `said` that a condition reads"
        " can double the states."
    ),
    example=slip(
        "«format: 1»\ntitle: The talks\n",
        "format: 1\ntitle: The talks\n",
        SCENARIO,
    ),
    severity="error",
    least="warning",
)
