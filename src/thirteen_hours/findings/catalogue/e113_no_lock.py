"""E113: a casebook without a lock."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="E113",
    name="no-lock",
    message="the casebook has no evidence.lock, so none of its passages ({passages}) is verified",
    told="the casebook has no evidence.lock, so none of its passages (1) is verified",
    why="Without its lock nobody who lacks the text can tell whether a quotation has been altered.",
    mend="Make it with `thirteen-hours evidence lock --text FILE CASEBOOK`.",
    example=Example(file="evidence.lock", failing="", mended="written by `evidence lock`"),
)
