"""S107: text that does not have the form that is wanted."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="S107",
    name="malformed-text",
    message="{like} is wanted here, and this is '{found}'",
    told="a day such as 1930-05-02 is wanted here, and this is '2 May 1930'",
    why="Ranges, days and codes are worked with, so they have one way of being written.",
    mend="Write it in the form of the example in the message.",
    example=slip("date: «2 May 1930»", "date: 1930-05-02", SCENARIO),
)
