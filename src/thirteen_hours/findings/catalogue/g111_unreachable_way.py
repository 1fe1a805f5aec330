"""G111: unreachable way."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G111",
    name="unreachable-way",
    message="no play follows this way on from scene '{what}'",
    told="no play follows this way on from scene 'second'",
    why=(
        "An automatic transition whose condition never holds, or that an earlier one always "
        "forestalls, does nothing."
    ),
    mend="Change its `if` or its place in the order, or take it out.",
    example=slip(
        "      - «{if: trust == 6, goto: quarrel}»\n      - {if: trust >= 4",
        "      - {if: trust >= 4",
    ),
    severity="warning",
    least="none",
)
