"""R107: a class that the casebook does not declare."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R107",
    name="unknown-outcome-class",
    message="there is no outcome class '{name}' in the casebook",
    told="there is no outcome class 'setled' in the casebook",
    why=(
        "The player is asked how likely each class is; an ending outside them could not be "
        "compared with the answer."
    ),
    mend="Correct the id, or add the class under `classes` in casebook.yaml.",
    example=slip("class: «setled»", "class: settled", SCENARIO),
    about=("name",),
)
