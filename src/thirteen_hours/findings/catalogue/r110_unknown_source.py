"""R110: a source that the evidence does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="R110",
    name="unknown-source",
    message="there is no source '{id}'",
    told="there is no source 'dairy'",
    why="The reader who follows the citation finds nothing.",
    mend="Correct the id before the slash, or add a file for the source in evidence/sources.",
    example=slip("sources: «dairy/first-words»", "sources: diary/first-words"),
    about=("id",),
)
