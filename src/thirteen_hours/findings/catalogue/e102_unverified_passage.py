"""E102: a passage that nobody has verified."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E102",
    name="unverified-passage",
    message="passage {cite} was never verified against the text",
    told="passage diary/it-was-late was never verified against the text",
    why=(
        "Only a passage that somebody has held against the text can be trusted by those who do"
        " not have it."
    ),
    mend="Verify it with `thirteen-hours evidence lock --text FILE CASEBOOK`.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: He spoke of the bases before I had sat down
    page: 12
    paragraph: He spoke of the
  it-was-late:
    text: «It was late.»
    page: 12
    paragraph: He spoke of the
"""
        ),
        mended=diary(),
    ),
    about=("cite",),
)
