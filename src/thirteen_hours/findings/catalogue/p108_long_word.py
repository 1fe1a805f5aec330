"""P108: a word that no narrow screen can show in one line."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="P108",
    name="long-word",
    message="'{found}' has no place in it to break a line",
    told="'https://archive.example/talks/1930/may/02' has no place in it to break a line",
    why="On a narrow screen it is cut in two wherever the line ends.",
    mend="Shorten it, or put it where the sources are.",
    example=slip(
        "text: See «https://archive.example/talks/1930/may/02».", "text: He takes his coat."
    ),
    severity="note",
    least="none",
)
