"""S118: a variable called by a word of the expression language."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="S118",
    name="reserved-word",
    message="a variable cannot be called '{word}', which is a word of conditions",
    told="a variable cannot be called 'not', which is a word of conditions",
    why="No condition could name it: the word would be taken for what it means there.",
    mend="Give the variable another name.",
    example=slip(
        "flags:\n  «not»: He has not come.\n  told:",
        "flags:\n  told:",
        SCENARIO,
    ),
)
