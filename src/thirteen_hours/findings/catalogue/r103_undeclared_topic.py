"""R103: a topic that the scenario does not declare."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="R103",
    name="undeclared-topic",
    message="there is no topic '{name}'",
    told="there is no topic 'basis'",
    why="What is said under a wrong name is never found again by `said()`.",
    mend="Correct the id, or add the topic under `topics` in scenario.yaml.",
    example=slip("says: «basis»", "says: bases"),
    about=("name",),
)
