"""P104: a word that stands twice."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="P104",
    name="doubled-word",
    message="'{found}': one of the two words is too many",
    told="'his his': one of the two words is too many",
    why="Readers stumble over it, and writers do not see it.",
    mend="Take one of them out.",
    example=slip("text: He takes «his his» coat.", "text: He takes his coat."),
    severity="warning",
    least="none",
)
