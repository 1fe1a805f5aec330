"""X112: a value or an operator of the wrong kind."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X112",
    name="wrong-type",
    message="'{variable}' is {nature}; '{found}' does not go with it",
    told="'trust' is a whole number from 0 to 6; 'true' does not go with it",
    why=(
        "Tracks are held against whole numbers, flags against true and false, enums "
        "against their values."
    ),
    mend="Compare the variable with a value of its own kind.",
    example=Example(
        failing=with_guard("trust >= «true»"),
        mended=with_guard("trust >= 3"),
    ),
    about=("variable",),
)
