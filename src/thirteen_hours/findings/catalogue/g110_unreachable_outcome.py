"""G110: unreachable outcome."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="G110",
    name="unreachable-outcome",
    message="no play reaches outcome '{what}'",
    told="no play reaches outcome 'truce'",
    why="An ending that cannot happen is no ending.",
    mend="Lead a way on to it whose condition some play can meet, or take it out.",
    example=slip(
        "  «truce»:\n    title: A truce\n    class: settled\n    standing: documented\n"
        "    supports: diary/first-words\n    text: They wait.\n  quarrel:\n",
        "  quarrel:\n",
        SCENARIO,
    ),
    least="warning",
)
