"""X108: a comparison of a comparison."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X108",
    name="chained-comparison",
    message="a comparison has two sides; '{operator}' begins a third",
    told="a comparison has two sides; '<' begins a third",
    why="Languages differ in what a chain such as `1 < trust < 5` means; here it has no meaning.",
    mend="Write two comparisons joined by `and`.",
    example=Example(
        failing=with_guard("1 < trust «<» 5"),
        mended=with_guard("1 < trust and trust < 5"),
    ),
)
