"""S115: a range that is empty or endless."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="S115",
    name="wrong-range",
    message="'{found}' is not a range of at most {widest} values from low to high",
    told="'6..0' is not a range of at most 200 values from low to high",
    why=(
        "Every play is explored through every value of every track, so a track has few of "
        "them, the lowest first."
    ),
    mend="Write the lowest value, two dots and the highest, such as `0..6`.",
    example=slip("range: «6..0»", "range: 0..6", SCENARIO),
)
