"""E107: a mark that says wrongly where the text breaks off."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E107",
    name="wrong-break-mark",
    message="passage {cite}: after it the text {truth}",
    told="passage diary/first-words: after it the text does not break off",
    why=(
        "The reader must see where a text stops mid-sentence, and must not be told so where it"
        " does not."
    ),
    mend=(
        "Put `breaks-off: yes` on passages after which the text stops mid-sentence, and on no"
        " others."
    ),
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «It was late.»
    page: 12
    paragraph: He spoke of the
    breaks-off: yes
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
