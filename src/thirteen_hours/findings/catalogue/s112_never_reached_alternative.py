"""S112: an alternative that nobody will ever see."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S112",
    name="never-reached-alternative",
    message="alternative {number} has no `if`, so those after it are never reached",
    told="alternative 1 has no `if`, so those after it are never reached",
    why="Alternatives are tried in order, and one without `if` always fits.",
    mend="Move the alternative without `if` to the end, or give it an `if`.",
    example=slip("- «{»text: He looks up.}\n          - {if: told", "- {if: told"),
)
