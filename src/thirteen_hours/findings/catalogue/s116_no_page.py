"""S116: a passage without its page."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, FIRST_WORDS, diary

DIAGNOSTIC: Final = Diagnostic(
    code="S116",
    name="no-page",
    message="passage '{id}' does not say its page",
    told="passage 'first-words' does not say its page",
    why="A reader who wants to see the passage in the book cannot find it.",
    mend=(
        "Add `page` with the page as the source prints it, or `page: no page given` where "
        "it prints none."
    ),
    example=Example(
        file=FILE,
        failing=diary(
            FIRST_WORDS.replace("first-words", "«first-words»").replace("    page: 12\n", "")
        ),
        mended=diary(),
    ),
    severity="warning",
    least="none",
)
