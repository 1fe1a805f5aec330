"""S119: a day or an hour that the calendar does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S119",
    name="no-such-moment",
    message="there is no such day or time as '{found}'",
    told="there is no such day or time as '24:15 Town'",
    why="The clocks of the evening are worked out from it.",
    mend="Write a day that the calendar has and a time from 00:00 to 23:59.",
    example=slip("at: «24:15 Town»", "at: 19:45 Town"),
)
