"""G101: unreachable scene."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G101",
    name="unreachable-scene",
    message="no play reaches scene '{what}'",
    told="no play reaches scene 'attic'",
    why=(
        "A scene that nobody can come to is work that nobody will read, and often a sign of a"
        " wrong `goto`."
    ),
    mend="Lead a choice or an automatic transition to it, or take it out.",
    example=slip(
        "  «attic»:\n    sources: setting\n    text: Nobody comes here.\n"
        "    goto: quarrel\n  second:\n",
        "  second:\n",
    ),
    least="warning",
)
