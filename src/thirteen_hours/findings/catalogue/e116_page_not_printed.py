"""E116: a page that the text does not print."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E116",
    name="page-not-printed",
    message="passage {cite}: the text nowhere prints the page {page}",
    told="passage diary/first-words: the text nowhere prints the page 13",
    why=(
        "A locator is what a reader can look up, so it is what the text prints and nothing"
        " worked out from it."
    ),
    mend="Write the page or the range as printed, or `no page given`.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «It was late.»
    page: 13
    paragraph: He spoke of the
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
