"""R101: a `goto` that leads nowhere."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="R101",
    name="unknown-scene-or-outcome",
    message="there is no scene or outcome '{name}'",
    told="there is no scene or outcome 'secnod'",
    why="The play would stop there.",
    mend="Correct the name, or write the scene or the outcome that it names.",
    example=slip("goto: «secnod»\n      press", "goto: second\n      press"),
    about=("name",),
)
