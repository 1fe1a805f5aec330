"""S120: a key that stands too far out."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S120",
    name="key-too-far-out",
    message="`{key}` is a key of a {record}, and stands here as if it were the name of one",
    told="`goto` is a key of a choice, and stands here as if it were the name of one",
    why="A key belongs to what it stands further in than; too far out, it belongs to nothing.",
    mend="Move it further in, with what stands below it.",
    example=slip("      «goto»: second\n      press", "        goto: second\n      press"),
)
