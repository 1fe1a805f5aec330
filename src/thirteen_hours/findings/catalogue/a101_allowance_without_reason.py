"""A101: an allowance without its reason."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.evening import allowing

DIAGNOSTIC: Final = Diagnostic(
    code="A101",
    name="allowance-without-reason",
    message="{codes} is allowed here without a reason",
    told="G111 is allowed here without a reason",
    why=(
        "Who reads the scenario after you must be able to tell a decision from an oversight; so"
        " nothing is allowed without a reason."
    ),
    mend="Write why after the code: `# check: allow G111 because the ending is still to come`.",
    example=allowing("«allow G111»"),
)
