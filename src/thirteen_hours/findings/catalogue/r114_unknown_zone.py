"""R114: a time zone that does not exist."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import CASEBOOK, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R114",
    name="unknown-zone",
    message="there is no time zone '{name}'",
    told="there is no time zone 'London'",
    why="The clock could not be set.",
    mend=(
        "Write the zone as a continent, a slash and a large city, such as `Europe/London`, "
        "with `_` for a space in the city’s name. For a time when each town went by the sun, "
        "write how far its clocks were from Greenwich, such as `UTC-05:20`."
    ),
    example=slip("Town: «London»", "Town: Europe/London", CASEBOOK),
)
