"""X113: a number outside the range of the track."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X113",
    name="out-of-range",
    message="{value} is outside the range of '{variable}', {low} to {high}",
    told="9 is outside the range of 'trust', 0 to 6",
    why="A track never leaves its range, so this comparison is always true or always false.",
    mend="Write a number within the range, or widen the range.",
    example=Example(
        failing=with_guard("trust >= «9»"),
        mended=with_guard("trust >= 3"),
    ),
)
