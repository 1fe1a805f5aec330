"""X102: a parenthesis without its other half."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X102",
    name="missing-parenthesis",
    message="'{found}' has no '{missing}'",
    told="'(' has no ')'",
    why="A parenthesis that is never closed leaves open what belongs together.",
    mend="Add the other parenthesis, or take this one out.",
    example=Example(
        failing=with_guard("«(»told or trust >= 3"),
        mended=with_guard("(told or trust >= 3)"),
    ),
)
