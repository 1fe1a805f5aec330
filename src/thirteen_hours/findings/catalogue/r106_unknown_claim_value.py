"""R106: a value that the claim does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="R106",
    name="unknown-claim-value",
    message="'{value}' is not a value of this claim, which has: {known}",
    told="'perhaps' is not a value of this claim, which has: yes, no, in-part",
    why="No source could be found to agree or disagree with it.",
    mend=(
        "Write one of the values that the message names, or add the value under `values` of"
        " the claim."
    ),
    example=slip("makes: {bases: «perhaps»}", "makes: {bases: yes}"),
    about=("value",),
)
