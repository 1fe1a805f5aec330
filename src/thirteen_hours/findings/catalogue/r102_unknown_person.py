"""R102: somebody whom the casebook does not know."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="R102",
    name="unknown-person",
    message="there is no person '{name}' in the casebook",
    told="there is no person 'envoi' in the casebook",
    why="Nobody could tell the player who is speaking.",
    mend="Correct the id, or add the person under `people` in casebook.yaml.",
    example=slip("by: «envoi»", "by: envoy"),
    about=("name",),
)
