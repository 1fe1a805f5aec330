"""E104: a passage that runs across a paragraph’s end."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E104",
    name="across-paragraphs",
    message="passage {cite} runs across the end of a paragraph",
    told="passage diary/first-words runs across the end of a paragraph",
    why="Where a paragraph ends the text may have lost a line, so nothing is quoted across it.",
    mend="End the passage with its paragraph, or make two of it.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «It was late. I said that I would carry it home.»
    page: 12
    paragraph: He spoke of the
"""
        ),
        mended=diary(),
    ),
)
