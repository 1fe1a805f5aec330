"""X122: a step of something that is not a track."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_effect

DIAGNOSTIC: Final = Diagnostic(
    code="X122",
    name="step-without-number",
    message="'{variable}' is {nature}, and only a track goes up and down",
    told="'told' is true or false, and only a track goes up and down",
    why="A flag or an enum has no more and no less.",
    mend="Give it a value with `=`.",
    example=Example(
        failing=with_effect("told «+» 1"),
        mended=with_effect("told = false"),
    ),
)
