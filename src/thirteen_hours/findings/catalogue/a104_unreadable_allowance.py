"""A104: a comment for `check` that it cannot read."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.evening import allowing

DIAGNOSTIC: Final = Diagnostic(
    code="A104",
    name="unreadable-allowance",
    message="this comment is for `check`, which does not understand '{said}'",
    told="this comment is for `check`, which does not understand 'ignore G111'",
    why="A comment that begins with `check:` is meant to do something, and this one does nothing.",
    mend="Write `# check: allow CODE because ...`, or begin the comment with another word.",
    example=allowing("«ignore G111»"),
)
