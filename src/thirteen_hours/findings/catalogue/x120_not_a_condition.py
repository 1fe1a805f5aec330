"""X120: a variable or number where a condition must stand."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X120",
    name="not-a-condition",
    message="'{found}' is {nature}, and no condition by itself",
    told="'trust' is a whole number from 0 to 6, and no condition by itself",
    why="Only a flag is true or false by itself.",
    mend="Compare it: `trust >= 3`, `tone == sharp`.",
    example=Example(
        failing=with_guard("told and «trust»"),
        mended=with_guard("told and trust >= 3"),
    ),
)
