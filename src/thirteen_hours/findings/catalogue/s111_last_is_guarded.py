"""S111: alternatives of which none may fit."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S111",
    name="last-is-guarded",
    message="the last alternative has an `if`, so there may be none that fits",
    why="When no condition holds the play would stand still, or a paragraph would be missing.",
    mend="Take the `if` from the last alternative, or add one without `if` after it.",
    example=slip("- {if: «not told», text: He takes his coat.}", "- {text: He takes his coat.}"),
)
