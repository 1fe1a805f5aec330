"""S105: a word that is not one of those that may stand here."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S105",
    name="not-one-of",
    message="one of these words is wanted here: {words}; this is '{found}'",
    told=("one of these words is wanted here: verbatim, paraphrase, invented; this is 'made-up'"),
    why="Only these words have a meaning here.",
    mend="Write one of the words that the message names.",
    example=slip("kind: «made-up»", "kind: invented"),
)
