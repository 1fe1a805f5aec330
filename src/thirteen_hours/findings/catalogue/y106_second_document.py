"""Y106: a second document in one file."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y106",
    name="second-document",
    message="a second document begins here; a file holds one",
    why="What follows the line `---` would never be read.",
    mend="Delete the line `---`, or move what follows it into a file of its own.",
    example=slip(
        "because: He has not.}\n«---»\nscenes: {}",
        "because: He has not.}",
    ),
)
