"""Y105: a file with nothing in it."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import CLAIMS, files

DIAGNOSTIC: Final = Diagnostic(
    code="Y105",
    name="empty-file",
    message="the file is empty",
    why=(
        "A file that is named as part of a casebook is expected to say something; an empty "
        "one is often one that was not saved."
    ),
    mend="Write what belongs into it, or delete the file.",
    example=Example(failing="«»# Claims are still to come.\n", mended=files()[CLAIMS], file=CLAIMS),
)
