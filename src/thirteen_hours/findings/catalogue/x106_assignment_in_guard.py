"""X106: a guard with a single equals sign."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X106",
    name="assignment-in-guard",
    message="'=' gives a value, and a guard only looks: compare with '=='",
    why="In effects `=` gives a variable its value; in guards `==` asks whether it has that value.",
    mend="Write `==`.",
    example=Example(
        failing=with_guard("tone «=» sharp"),
        mended=with_guard("tone == sharp"),
    ),
)
