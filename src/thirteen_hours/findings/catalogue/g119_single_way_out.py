"""G119: a decision with a single viable choice."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.evening import doomed

DIAGNOSTIC: Final = Diagnostic(
    code="G119",
    name="single-way-out",
    message=(
        "in scene '{what}' there is always one choice that avoids grave outcomes, and only "
        "one: {choice}"
    ),
    told=(
        "in scene 'second' there is always one choice that avoids grave outcomes, and only "
        "one: 'answer'"
    ),
    why=(
        "Where one choice alone is viable, the player looks for the right answer and weighs "
        "nothing; and where that is what was done, history seems to have had no choice."
    ),
    mend=(
        "Let a second choice lead to an outcome that is not grave; or allow it, with the "
        "reason that the sources give."
    ),
    example=doomed("second"),
    severity="warning",
    least="none",
)
