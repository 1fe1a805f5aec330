"""X101: a character that expressions do not know."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X101",
    name="unexpected-character",
    message="'{character}' has no meaning in a condition or an effect",
    told="'”' has no meaning in a condition or an effect",
    why=(
        "An expression is made of names, whole numbers, comparisons, `and`, `or`, `not`, "
        "`in` and parentheses."
    ),
    mend="Write what it stands for, or take it out.",
    example=Example(
        failing=with_guard("tone == «”»sharp”"),
        mended=with_guard("tone == sharp"),
    ),
)
