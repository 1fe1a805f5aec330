"""S106: a name that cannot be an id."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S106",
    name="malformed-id",
    message="'{id}' is not an id: small letters and digits, in words joined by hyphens",
    told="'Ask him' is not an id: small letters and digits, in words joined by hyphens",
    why=(
        "Ids are written into guards, citations and saved plays, where spaces and capitals "
        "would be taken for something else."
    ),
    mend=(
        "Write the id in small letters without accents, with hyphens between its words, at "
        "most 60 characters, beginning with a letter."
    ),
    example=slip("«Ask him»:\n        do: Ask at once.", "press:\n        do: Ask at once."),
)
