"""E101: a passage that has changed since it was verified."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E101",
    name="altered-wording",
    message=("passage {cite} is no longer worded as it was verified ({lines} of the text)"),
    told=("passage diary/first-words is no longer worded as it was verified (line 3 of the text)"),
    why=(
        "A quotation is a source’s own wording to the letter. This one was verified and has"
        " changed since."
    ),
    mend=(
        "Put the wording back; or, if the old one was wrong, verify the new one with"
        " `thirteen-hours evidence lock --text FILE CASEBOOK`."
    ),
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
    about=("cite",),
)
