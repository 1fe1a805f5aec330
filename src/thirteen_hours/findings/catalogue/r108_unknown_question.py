"""R108: a question that the scenario does not declare."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="R108",
    name="unknown-question",
    message="there is no question '{name}'",
    told="there is no question 'likley'",
    why="The player would not be asked.",
    mend="Correct the id, or add the question under `questions` in scenario.yaml.",
    example=slip("ask: «likley»", "ask: likely"),
    about=("name",),
)
