"""E106: a passage that completes a truncated text."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E106",
    name="completed-passage",
    message="passage {cite} goes on where the text breaks off",
    told="passage diary/first-words goes on where the text breaks off",
    why="What a text has lost is not ours to fill in, however sure the ending seems.",
    mend=(
        "End the passage where the text does, mark it `breaks-off: yes`, and put the ending"
        " with its own citation under `completion`."
    ),
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: «He looked at the clock, and then at the door»
    page: 12
    paragraph: I said that I would
"""
        ),
        mended=diary(
            """\
  first-words:
    text: He looked at the clock, and then at the
    page: 12
    paragraph: I said that I would
    breaks-off: yes
"""
        ),
    ),
)
