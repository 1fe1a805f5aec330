"""E118: a mark that has changed since it was verified."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E118",
    name="altered-marks",
    message="passage {cite}: {mark} changed since it was verified",
    told=("passage diary/first-words: the paragraph's opening words changed since it was verified"),
    why=(
        "Where a text breaks off or was cut, and in which paragraph that is, is part of what"
        " was verified. So is the wording of a passage from outside the text, as its source says."
    ),
    mend="Put it back, or verify it with `thirteen-hours evidence lock --text FILE CASEBOOK`.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «He spoke of the bases before I had sat down»
    page: 12
    paragraph: I said that I would
"""
        ),
        mended=diary(),
    ),
    about=("cite",),
)
