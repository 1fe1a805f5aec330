"""G118: a choice after which only grave outcomes remain."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.evening import doomed

DIAGNOSTIC: Final = Diagnostic(
    code="G118",
    name="grave-only",
    message="after the choice '{what}' only grave outcomes remain",
    told="after the choice 'leave' only grave outcomes remain",
    why=(
        "The play is decided there, and what comes after is only told. That can be right; it "
        "should be meant."
    ),
    mend=(
        "Leave it, if the sources bear it out, and say so in the line above it: `# check: allow"
        " G118 because ...`. Or give the player another way out behind it."
    ),
    example=doomed("leave"),
    severity="note",
    least="none",
)
