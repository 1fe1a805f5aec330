"""G109: endless circle."""

from typing import Final

from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER, Diagnostic, Example
from thirteen_hours.findings.specimen import files

_SOUND: Final = files()[SPECIMEN_CHAPTER]

DIAGNOSTIC: Final = Diagnostic(
    code="G109",
    name="endless-circle",
    message="a play can come back to the same state at scene '{what}', again and again",
    told="a play can come back to the same state at scene 'first', again and again",
    why="A play that can return to the very same state makes no progress, and need never end.",
    mend=(
        "Let something change on the way round, or close the way back with `if: not visited(...)`."
    ),
    example=Example(
        failing=_SOUND.replace("  first:", "  «first»:").replace("goto: quarrel,", "goto: first,"),
        mended=_SOUND,
    ),
    severity="warning",
    least="none",
)
