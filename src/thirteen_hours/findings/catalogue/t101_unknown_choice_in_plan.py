"""T101: a test plan that chooses what no scene has."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import PLAN, plan

DIAGNOSTIC: Final = Diagnostic(
    code="T101",
    name="unknown-choice-in-plan",
    message="no scene has a choice '{id}'",
    told="no scene has a choice 'lisen'",
    why="The plan stops there, and shows nothing of what follows.",
    mend="Correct the id of the choice; a renamed choice has a new one.",
    example=Example(file=PLAN, failing=plan("«lisen»"), mended=plan()),
    about=("id",),
)
