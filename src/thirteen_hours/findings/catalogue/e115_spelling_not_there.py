"""E115: an unusual spelling that is not there."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E115",
    name="spelling-not-there",
    message="passage {cite} does not have the spelling “{spelling}”",
    told="passage diary/first-words does not have the spelling “basses”",
    why="`sic` tells the reader that an odd spelling is the source’s; it must be there to be seen.",
    mend="Write the spelling as it stands in the passage, or take it out of `sic`.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «He spoke of the bases before I had sat down»
    page: 12
    paragraph: He spoke of the
    sic: [basses]
"""
        ),
        mended=diary(),
    ),
    about=("cite",),
)
