"""R130: a topic or a question that no play comes to."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R130",
    name="never-met",
    message="{what} '{name}' is never {never}",
    told="topic 'weather' is never spoken of",
    why=(
        "No scene and no choice has it: a question that nobody is asked, or a topic that nobody "
        "brings up, so that whatever waits for it waits for ever."
    ),
    mend="Name it under `says` in a scene or a choice, or under `ask` in a scene; or remove it.",
    example=slip(
        "topics:\n  bases: The bases\n  «weather»: The weather\n",
        "topics:\n  bases: The bases\n",
        SCENARIO,
    ),
    severity="warning",
    least="none",
)
