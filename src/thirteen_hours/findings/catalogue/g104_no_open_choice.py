"""G104: no open choice."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G104",
    name="no-open-choice",
    message="in scene '{what}' there is a state in which no choice is open",
    why="The player would stand before an empty list and could not go on.",
    mend=(
        "Let at least one choice of the scene be open in every state: give it no `if`, or add"
        " one for the rest."
    ),
    example=slip(
        "        goto: third\n  «third»:\n    sources: setting\n    text: He waits.\n    choices:\n"
        "      leave:\n        do: Rise.\n        if: told\n        from: diary/first-words\n"
        "        goto: second\n  second:\n",
        "        goto: second\n  second:\n",
    ),
)
