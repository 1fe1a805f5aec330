"""E111: an archive’s cut that is wrongly marked, or not at all."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E111",
    name="wrong-redaction-mark",
    message="passage {cite}: after it the text {truth}",
    told=("passage diary/first-words: after it the text has a cut there: [two lines crossed out]"),
    why="An archive’s cut is part of what a document says, and goes with it to screen and paper.",
    mend=(
        "Write under `redacted` the words by which the text marks the cut, on the passage just"
        " before it."
    ),
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «I said that I would carry it home.»
    page: 12
    paragraph: I said that I would
"""
        ),
        mended=diary(
            """\
  first-words:
    text: I said that I would carry it home.
    page: 12
    paragraph: I said that I would
    redacted: two lines crossed out
"""
        ),
    ),
)
