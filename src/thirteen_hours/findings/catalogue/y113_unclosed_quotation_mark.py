"""Y113: a quotation mark that is never closed."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y113",
    name="unclosed-quotation-mark",
    message="the quotation mark that opens here is never closed",
    why=(
        "Everything after it is taken for one long text, up to the next mark or the end of "
        "the file."
    ),
    mend="Close it at the end of the text, or take it out: a text needs no marks around it.",
    example=slip('do: «"»Let him speak.', "do: Let him speak."),
)
