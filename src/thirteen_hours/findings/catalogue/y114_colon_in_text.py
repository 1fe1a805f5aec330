"""Y114: a colon in a text without quotation marks."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y114",
    name="colon-in-text",
    message="this text has a colon with a space after it, which YAML takes for a new key",
    why="A colon and a space part a key from its value, and a line has one of them.",
    mend=(
        "Put quotation marks around the whole text; or write it after `|` on a line of its "
        "own, further in."
    ),
    example=slip("do: He says this«:» speak.", "do: Let him speak."),
)
