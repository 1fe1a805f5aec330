"""G116: a step that never changes anything."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G116",
    name="idle-step",
    message=(
        "whenever this comes, '{what}' is at the end of its range already, and nothing changes"
    ),
    told="whenever this comes, 'trust' is at the end of its range already, and nothing changes",
    why="An effect has its reason, and here the reason is one for nothing.",
    mend="Widen the range, begin elsewhere in it, or take the effect out.",
    example=slip("trust = 6: He feels safe. (no source)\n          «trust +1»:", "trust +1:"),
    severity="warning",
    least="none",
)
