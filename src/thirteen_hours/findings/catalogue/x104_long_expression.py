"""X104: an expression that is too long."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

_AND_AGAIN: Final = " or ".join(["trust >= 3 or told"] * 24)

DIAGNOSTIC: Final = Diagnostic(
    code="X104",
    name="long-expression",
    message="this expression is longer than {longest} characters",
    told="this expression is longer than 500 characters",
    why="Nobody can check by eye what a longer one says.",
    mend="Split it: a flag that is set on the way can stand for a part of it.",
    example=Example(
        failing=with_guard(f"{_AND_AGAIN[:500]}«{_AND_AGAIN[500:]}»"),
        mended=with_guard("trust >= 3 or told"),
    ),
)
