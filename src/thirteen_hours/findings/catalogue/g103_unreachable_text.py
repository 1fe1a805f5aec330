"""G103: unreachable text."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G103",
    name="unreachable-text",
    message="no play ever shows this text of scene '{what}'",
    told="no play ever shows this text of scene 'second'",
    why=(
        "Text that no play shows is often a condition the wrong way round, or one that an "
        "earlier variant always wins from."
    ),
    mend="Change its `if`, change the order of the variants, or take it out.",
    example=slip(
        "          - «{if: told and tone == sharp, text: He looks at both.}»\n"
        "          - {if: told, text",
        "          - {if: told, text",
    ),
    severity="warning",
    least="none",
)
