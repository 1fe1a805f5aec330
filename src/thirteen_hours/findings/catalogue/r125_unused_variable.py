"""R125: a variable that nothing uses."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R125",
    name="unused-variable",
    message="nothing reads or changes '{name}'",
    told="nothing reads or changes 'hurry'",
    why="A variable that no condition reads and no effect changes means nothing to the play.",
    mend="Take it out, or use it.",
    example=slip("  «hurry»: He is in a hurry.\nenums:\n", "enums:\n", SCENARIO),
    severity="warning",
    least="none",
)
