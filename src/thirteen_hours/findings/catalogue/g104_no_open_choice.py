"""G104: no open choice."""

from typing import Final

from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER, Diagnostic, Example
from thirteen_hours.findings.specimen import files

_CHAPTER: Final = files()[SPECIMEN_CHAPTER].replace(
    "        goto: second\n  second:\n",
    "        goto: third\n  «third»:\n    sources: setting\n    text: He waits.\n    choices:\n"
    "      leave:\n        do: Rise.\nWHEN        from: diary/first-words\n"
    "        goto: second\n  second:\n",
)
_MENDED: Final = _CHAPTER.replace("WHEN", "").replace("«", "").replace("»", "")

DIAGNOSTIC: Final = Diagnostic(
    code="G104",
    name="no-open-choice",
    message="in scene '{what}' there is a state in which no choice is open",
    told="in scene 'third' there is a state in which no choice is open",
    why="The player would stand before an empty list and could not go on.",
    mend=(
        "Let at least one choice of the scene be open in every state: give it no `if`, or add"
        " one for the rest."
    ),
    example=Example(failing=_CHAPTER.replace("WHEN", "        if: told\n"), mended=_MENDED),
)
