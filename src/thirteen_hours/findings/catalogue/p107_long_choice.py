"""P107: a choice that is long to read."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

_LONG: Final = "Ask him at once, before he has sat down, " * 5 + "and wait."

DIAGNOSTIC: Final = Diagnostic(
    code="P107",
    name="long-choice",
    message="this choice has {length} characters, more than {most}",
    told="this choice has 214 characters, more than 200",
    why=(
        "Choices stand in a list and are compared; what needs more than three lines is read alone."
    ),
    mend="Keep what is done on the choice, and put the words into its `text`.",
    example=slip(f"«press»:\n        do: {_LONG}", "press:\n        do: Ask at once."),
    severity="note",
    least="none",
)
