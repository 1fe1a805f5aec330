"""G115: a condition that always holds."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="G115",
    name="always-so",
    message="the condition of {what} holds in every play that comes to it",
    told="the condition of choice 'answer' holds in every play that comes to it",
    why="A condition that is never false decides nothing, and was meant to decide something.",
    mend="Take it out; or correct it, or what is done before it.",
    example=Example(
        failing=with_guard("trust >= 1").replace("answer:", "«answer»:", 1),
        mended=with_guard("trust >= 3"),
    ),
    severity="warning",
    least="none",
)
