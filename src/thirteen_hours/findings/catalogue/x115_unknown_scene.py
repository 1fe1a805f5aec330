"""X115: a scene that the scenario does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X115",
    name="unknown-scene",
    message="there is no scene called '{name}'",
    told="there is no scene called 'firsst'",
    why="A guard on a scene that nobody can visit is never true.",
    mend="Correct the name, or write the scene.",
    example=Example(
        failing=with_guard("not visited(«firsst»)"),
        mended=with_guard("visited(first)"),
    ),
    about=("name",),
)
