"""X119: a comparison of something that cannot vary, or cannot be compared."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X119",
    name="not-a-variable",
    message="left of '{operator}' stands a variable, and this is none",
    told="left of '==' stands a variable, and this is none",
    why="A comparison says something of one track, flag or enum.",
    mend="Write the variable’s name, a comparison and a value; join conditions by `and` and `or`.",
    example=Example(
        failing=with_guard("(«told» or trust >= 3) == true"),
        mended=with_guard("told or trust >= 3"),
    ),
)
