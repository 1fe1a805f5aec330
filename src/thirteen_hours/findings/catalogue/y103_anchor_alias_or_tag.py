"""Y103: an anchor, an alias, a tag or a merge key."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y103",
    name="anchor-alias-or-tag",
    message="{what} is not part of this format",
    told="the anchor &ask is not part of this format",
    why=(
        "A value that is written in one place and used in another cannot be read where it "
        "stands, and nobody would find what to mend."
    ),
    mend=(
        "Write the value out where it is needed. If it is text that begins with `*`, `&` or"
        " `!`, put it into quotation marks."
    ),
    example=slip("do: «&ask» Ask at once.", "do: Ask at once."),
)
