"""X109: a calculation."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X109",
    name="arithmetic",
    message="expressions do not calculate, and '{operator}' would",
    told="expressions do not calculate, and '+' would",
    why=(
        "Guards compare and effects step; that keeps every play within what was declared "
        "and checked."
    ),
    mend="Write the number that you mean.",
    example=Example(
        failing=with_guard("trust «+» 1 >= 4"),
        mended=with_guard("trust >= 3"),
    ),
)
