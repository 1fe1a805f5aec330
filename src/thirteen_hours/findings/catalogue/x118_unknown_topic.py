"""X118: a topic that the scenario does not declare."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X118",
    name="unknown-topic",
    message="there is no topic called '{name}'",
    told="there is no topic called 'basis'",
    why="A guard on something that nobody can say is never true.",
    mend="Correct the name, or declare it under `topics`.",
    example=Example(
        failing=with_guard("said(«basis»)"),
        mended=with_guard("said(bases)"),
    ),
    about=("name",),
)
