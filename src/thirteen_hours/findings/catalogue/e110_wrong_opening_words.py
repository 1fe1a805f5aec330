"""E110: opening words of another paragraph."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E110",
    name="wrong-opening-words",
    message=(
        "passage {cite} does not stand in a paragraph that opens with the words under `paragraph`"
    ),
    told=(
        "passage diary/first-words does not stand in a paragraph that opens with the words "
        "under `paragraph`"
    ),
    why="By its opening words a reader finds the paragraph in any edition.",
    mend="Write the first words of the paragraph as the text has them.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «It was late.»
    page: 12
    paragraph: I said that I would
"""
        ),
        mended=diary(
            """\
  first-words:
    text: It was late.
    page: 12
    paragraph: He spoke of the
"""
        ),
    ),
)
