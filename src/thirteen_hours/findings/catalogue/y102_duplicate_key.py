"""Y102: a key that stands twice."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y102",
    name="duplicate-key",
    message="'{key}' stands twice; first in line {first}",
    told="'goto' stands twice; first in line 16",
    why="Only one of the two can count, and whichever it is, the other is lost without a word.",
    mend="Take one of the two out, or give it another name.",
    example=slip("goto: second\n        «goto»: quarrel\n      press", "goto: second\n      press"),
)
