"""G105: no end."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G105",
    name="no-end",
    message="from scene '{what}' there is a state in which a play goes on and never ends",
    told="from scene 'third' there is a state in which a play goes on and never ends",
    why="Whatever the player chooses from there, no outcome can be reached any more.",
    mend="Let a way lead out of the circle to an outcome, and be open sooner or later.",
    example=slip(
        "        goto: third\n  «third»:\n    sources: setting\n    text: He waits.\n    choices:\n"
        "      wait:\n        do: Wait.\n        from: diary/first-words\n        goto: third\n"
        "  second:\n",
        "        goto: second\n  second:\n",
    ),
)
