"""P102: apostrophes of two kinds."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="P102",
    name="mixed-apostrophes",
    message="this apostrophe is of another kind than most, which are {other}",
    told="this apostrophe is of another kind than most, which are straight",
    why="On a page that is set with care all apostrophes look alike.",
    mend="Write them all in one way; your editor can replace them.",
    example=slip(
        "He doesn«’»t move.\n      - He isn't asked to.\n      - He hasn't time.", "He rises."
    ),
    severity="note",
    least="none",
)
