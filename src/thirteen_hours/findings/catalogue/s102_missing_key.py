"""S102: a key that must be there and is not."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S102",
    name="missing-key",
    message="'{key}' is missing from this {record}",
    told="'do' is missing from this choice",
    why="Without it this part of the casebook cannot be shown, played or cited.",
    mend="Write the key, with its value.",
    example=slip(
        "press:\n        «from»: diary/first-words",
        "press:\n        do: Ask at once.\n        from: diary/first-words",
    ),
)
