"""X111: a value that the enum does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X111",
    name="unknown-value",
    message="'{variable}' has no value '{value}'",
    told="'tone' has no value 'sharpe'",
    why="A comparison with a value that never occurs is always false.",
    mend="Correct the value, or add it to the enum.",
    example=Example(
        failing=with_guard("tone == «sharpe»"),
        mended=with_guard("tone == sharp"),
    ),
    about=("variable", "value"),
)
