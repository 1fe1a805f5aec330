"""R113: an outcome that the scenario does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import PLAN, plan

DIAGNOSTIC: Final = Diagnostic(
    code="R113",
    name="unknown-outcome",
    message="there is no outcome '{name}'",
    told="there is no outcome 'piece'",
    why="What is expected of an outcome that does not exist never comes true.",
    mend="Correct the id, or add the outcome under `outcomes` in scenario.yaml.",
    example=Example(file=PLAN, failing=plan(outcome="«piece»"), mended=plan()),
    about=("name",),
)
