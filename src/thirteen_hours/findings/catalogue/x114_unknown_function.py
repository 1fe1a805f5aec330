"""X114: a function that does not exist."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X114",
    name="unknown-function",
    message="there is no '{name}()'",
    told="there is no 'sayd()'",
    why="What a guard can ask is `visited(scene)`, `chose(choice)` and `said(topic)`.",
    mend="Use one of these three.",
    example=Example(
        failing=with_guard("«sayd»(bases)"),
        mended=with_guard("said(bases)"),
    ),
)
