"""E117: an outside source that nobody has checked."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E117",
    name="unchecked-source",
    message="source {source} stands outside the text and does not say how far it was checked",
    told="source diary stands outside the text and does not say how far it was checked",
    why="No lock covers a source outside the text, so the reader must be told who read what.",
    mend="Say under `verified` how far its passages were checked, and against what.",
    example=Example(
        file=FILE,
        failing=diary(card="outside: yes\n").replace("source: diary", "source: «diary»"),
        mended=diary(card="outside: yes\nverified: Read whole in the first edition.\n"),
    ),
)
