"""Y109: a file that cannot be read."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import CLAIMS, files

DIAGNOSTIC: Final = Diagnostic(
    code="Y109",
    name="unreadable-file",
    message="{problem}",
    told="This is not a text file in UTF-8.",
    why=(
        "A casebook is checked and played whole: what stood in this file may be missing "
        "from all the others."
    ),
    mend="Save the file in your editor as plain text in UTF-8, with a size below 4 megabytes.",
    example=Example(failing="claims: \0\n", mended=files()[CLAIMS], file=CLAIMS),
)
