"""S126: a scene or outcome that is before the scene that leads to it."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="S126",
    name="time-goes-back",
    message="'{name}' is at {at}, and '{before}', which leads to it, is not before {then}",
    told=(
        "'quarrel' is at 18:00 on 2 May 1930, and 'doubt', which leads to it, is not before 19:50"
        " on 2 May 1930"
    ),
    why="The clock would run backwards in front of the player.",
    mend=(
        "Correct one of the two times. A time without a day is of the scenario’s `date`; of another"
        " day it is `1930-05-03 08:00 Town`."
    ),
    example=slip(
        "«quarrel»:\n    title: He leaves\n    at: 18:00 Town",
        "quarrel:\n    title: He leaves",
        SCENARIO,
    ),
    severity="warning",
    least="none",
)
