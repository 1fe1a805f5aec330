"""G102: unreachable choice."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G102",
    name="unreachable-choice",
    message="no play can take the choice '{what}'",
    told="no play can take the choice 'shout'",
    why="A choice whose condition never holds is never offered.",
    mend=(
        "Change its `if`, or what is done before it, so that some play meets it open; or take"
        " it out."
    ),
    example=slip(
        "      «shout»:\n        do: Shout.\n        if: trust == 6\n"
        "        from: diary/first-words\n        goto: second\n      press:\n",
        "      press:\n",
    ),
    least="warning",
)
