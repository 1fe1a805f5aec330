"""Y108: a key that is a list or a group."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y108",
    name="key-is-not-text",
    message="a key must be text",
    why="What stands before a colon is a name, and only text can be one.",
    mend=(
        "Write a name before the colon; put text that holds braces or brackets into "
        "quotation marks."
    ),
    example=slip("«{»do}: Ask at once.\n        do: Ask at once.", "do: Ask at once."),
)
