"""P105: a mark that the game does not know."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="P105",
    name="shown-as-it-stands",
    message="'{found}' is shown to the player as it stands",
    told="'<b>' is shown to the player as it stands",
    why=(
        "Texts have paragraphs and *emphasis*. Values are not put into them, and there are no"
        " headings, links or tags."
    ),
    mend="Say it in words; where a text depends on a value, use `variants`.",
    example=slip("text: He takes his coat. «<b>»", "text: He takes his coat."),
    severity="warning",
    least="none",
)
