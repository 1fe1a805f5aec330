"""R115: an act that does not name one choice."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R115",
    name="unknown-act",
    message=("'{name}' must be one choice of one scene; the scenes with such a choice: {scenes}"),
    told=("'pres' must be one choice of one scene; the scenes with such a choice: none"),
    why=(
        "It is proved that every play with this outcome has one of its acts; so each must "
        "be one choice that can be found."
    ),
    mend=(
        "Write the id of a choice, with its scene before it where several scenes have it: "
        "`first/press`."
    ),
    example=slip("quarrel:\n    acts: «pres»", "quarrel:", SCENARIO),
    about=("name",),
)
