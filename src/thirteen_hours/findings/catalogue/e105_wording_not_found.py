"""E105: a passage that is not in the text."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E105",
    name="wording-not-found",
    message="passage {cite} is not in the text",
    told="passage diary/first-words is not in the text",
    why=(
        "A quotation is a source’s own wording to the letter, slips and unusual spellings included."
    ),
    mend="Take over the wording that the text has, or take the passage out.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «He spoke of the basis before I had sat down»
    page: 12
    paragraph: He spoke of the
"""
        ),
        mended=diary(),
    ),
)
