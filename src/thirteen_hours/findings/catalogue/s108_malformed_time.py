"""S108: a time that does not say its clock."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S108",
    name="malformed-time",
    message="a time on one of the clocks is wanted here ({clocks}), and this is '{found}'",
    told="a time on one of the clocks is wanted here (Town), and this is '19:45'",
    why=(
        "The same moment is another hour in another town; a time without its clock could be either."
    ),
    mend=(
        "Write hour, minute and a clock of the casebook, such as `19:45 Town`; a day such "
        "as `1930-05-02` may stand before it."
    ),
    example=slip("at: «19:45»", "at: 19:45 Town"),
)
