"""Y112: text that goes on after a quotation mark has closed it."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y112",
    name="text-after-quotation",
    message="the quotation mark at the beginning of this text closes before the text ends",
    why=(
        "A text that begins with a quotation mark ends, for YAML, at the next mark of its "
        "kind. What follows belongs to nothing."
    ),
    mend="Write the text after `|` on a line of its own, further in; there all marks are free.",
    example=slip("do: «'Ask'» and wait.", "do: Ask at once."),
)
