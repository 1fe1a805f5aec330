"""Y119: a text with a mark of its own inside brackets."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y119",
    name="mark-in-brackets",
    message="inside brackets and braces, this mark cannot stand in a text",
    why=(
        "Inside brackets commas part the items and colons part keys from values, so a text "
        "with such marks falls apart."
    ),
    mend=(
        "Put quotation marks around that text; or write the keys on lines of their own, "
        "without the braces."
    ),
    example=slip("{if: trust«:» 4, goto: peace", "{if: trust >= 4, goto: peace"),
)
