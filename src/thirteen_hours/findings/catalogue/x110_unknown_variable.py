"""X110: a variable that the scenario does not declare."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X110",
    name="unknown-variable",
    message="there is no track, flag or enum called '{name}'",
    told="there is no track, flag or enum called 'trsut'",
    why="A guard on a variable that nothing sets would keep its door closed, or open, for ever.",
    mend="Correct the name, or declare it under `tracks`, `flags` or `enums`.",
    example=Example(
        failing=with_guard("«trsut» >= 3"),
        mended=with_guard("trust >= 3"),
    ),
    about=("name",),
)
