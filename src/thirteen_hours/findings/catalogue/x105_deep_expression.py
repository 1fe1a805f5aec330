"""X105: an expression with too much inside one another."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X105",
    name="deep-expression",
    message="parentheses and 'not' go more than {deepest} deep here",
    told="parentheses and 'not' go more than 30 deep here",
    why="Nobody can check by eye what a deeper one says.",
    mend="Take out parentheses that change nothing, or split the condition.",
    example=Example(
        failing=with_guard(f"{'(' * 30}«(»told{')' * 31}"),
        mended=with_guard("told"),
    ),
)
