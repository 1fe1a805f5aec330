"""R104: a citation of a passage that its source does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="R104",
    name="unknown-passage",
    message="there is no passage '{cite}'",
    told="there is no passage 'diary/first-word'",
    why="The reader who follows the citation finds nothing.",
    mend="Correct the id after the slash, or add the passage to its source’s file.",
    example=slip("sources: «diary/first-word»", "sources: diary/first-words"),
    about=("cite",),
)
