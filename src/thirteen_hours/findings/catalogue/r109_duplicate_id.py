"""R109: one id for two things."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R109",
    name="duplicate-id",
    message="'{id}' is already the name of something else: {first}",
    told="'trust' is already the name of something else: specimen/scenario.yaml:10:3",
    why="Whoever names the id could mean either, and the engine does not guess.",
    mend="Give one of the two another id, and correct what names it.",
    example=slip(
        "told: He has told what he came to tell.\n  «trust»: He trusts you.",
        "told: He has told what he came to tell.",
        SCENARIO,
    ),
)
