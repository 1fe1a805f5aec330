"""X107: an operator of another language."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X107",
    name="foreign-operator",
    message="'{found}' is written '{meant}' here",
    told="'&&' is written 'and' here",
    why="There is one way to write each operator, so that every casebook reads alike.",
    mend="Write the operator as the message says.",
    example=Example(
        failing=with_guard("told «&&» trust >= 3"),
        mended=with_guard("told and trust >= 3"),
    ),
)
