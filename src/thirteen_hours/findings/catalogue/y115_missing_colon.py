"""Y115: a line without a colon."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y115",
    name="missing-colon",
    message="there is no key with a colon and a space at the beginning of this line",
    why=(
        "Apart from the text after `|`, every line begins with a key and a colon, or is an "
        "item of a list and begins with `- `."
    ),
    mend="Write the colon, and a space after it.",
    example=slip("«do Let him speak.»", "do: Let him speak."),
)
