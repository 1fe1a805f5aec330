"""P109: a single quotation mark that is never closed."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="P109",
    name="unclosed-single-mark",
    message="the single quotation mark before '{found}' is never closed",
    told="the single quotation mark before '‘coat.' is never closed",
    why=(
        "‘ always opens, and nothing in its paragraph after it could close it. Of straight marks, "
        "and of a ’ that nothing has opened, nobody can say whether they are apostrophes."
    ),
    mend="Write the closing mark; or, if it is an apostrophe, write ’ for it.",
    example=slip("text: He takes his «‘coat.»", "text: He takes his coat."),
    severity="warning",
    least="none",
)
