"""X103: an expression that goes on, or stops, where it cannot."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X103",
    name="unexpected-word",
    message="expected {wanted}, found {found}",
    told="expected 'and', 'or' or the end, found 'told'",
    why=(
        "A guard is conditions joined by `and` and `or`; an effect is a variable, a sign "
        "and a value."
    ),
    mend="Write what is expected there, or take away what is too much.",
    example=Example(
        failing=with_guard("trust >= 3 «told»"),
        mended=with_guard("trust >= 3 and told"),
    ),
)
