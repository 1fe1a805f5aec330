"""S104: a number outside its bounds, or no number."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S104",
    name="not-in-range",
    message="a whole number from {low} to {high} is wanted here, and this is '{found}'",
    told="a whole number from 0 to 10000 is wanted here, and this is 'five'",
    why=(
        "The engine counts in whole numbers within bounds that are declared; that is what "
        "lets every play be checked."
    ),
    mend="Write a whole number in digits, within the bounds that the message names.",
    example=slip("after: «five»", "after: 5"),
)
