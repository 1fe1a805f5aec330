"""P106: an asterisk without its partner."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="P106",
    name="unclosed-emphasis",
    message="the asterisk before '{found}' is never closed, and is shown as it stands",
    told="the asterisk before '*coat.' is never closed, and is shown as it stands",
    why="Emphasis stands between two asterisks.",
    mend="Write the second one, or take the first out.",
    example=slip("text: He takes his «*coat.»", "text: He takes his coat."),
    severity="warning",
    least="none",
)
