"""G117: a step that is mostly cut off."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G117",
    name="step-cut-off",
    message=(
        "in {share} of 100 states in which this comes, '{what}' has no room for the whole step"
    ),
    told="in 100 of 100 states in which this comes, 'trust' has no room for the whole step",
    why=(
        "Where a track is at the end of its range most of the time, it no longer tells one "
        "play from another."
    ),
    mend="Widen the range, begin elsewhere in it, or make the step smaller.",
    example=slip("«trust +5»:", "trust +1:"),
    severity="note",
    least="none",
)
