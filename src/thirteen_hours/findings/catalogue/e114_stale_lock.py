"""E114: a lock with passages that the casebook does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E114",
    name="stale-lock",
    message="the lock has a passage that the casebook does not: {cite}",
    told="the lock has a passage that the casebook does not: diary/first-words",
    why="A lock that lists other passages than the casebook was made for another edition of it.",
    mend="Make it again with `thirteen-hours evidence lock --text FILE CASEBOOK`.",
    example=Example(
        file=FILE,
        failing=diary(card="outside: yes\nverified: Read whole in the first edition.\n"),
        mended=diary(),
    ),
    severity="warning",
    least="warning",
    about=("cite",),
)
