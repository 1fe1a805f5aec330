"""Y118: a bracket that is never closed."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y118",
    name="unclosed-bracket",
    message="the '{mark}' that opens here is not closed before the line ends",
    told="the '{' that opens here is not closed before the line ends",
    why="Until it is closed, everything that follows is taken to be inside it.",
    mend="Close it with `]` or `}` at the end of what belongs inside.",
    example=slip("makes: «{»bases: yes", "makes: {bases: yes}"),
)
