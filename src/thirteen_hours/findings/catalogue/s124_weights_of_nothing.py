"""S124: the scenario says what weights stand for, and no choice has one."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="S124",
    name="weights-of-nothing",
    message="the scenario says what the weights of choices stand for, and no choice has one",
    why="What is counted by weights would be what is counted without them.",
    mend="Give choices a `weight`, a whole number; or take `weights` out.",
    example=slip("weights: «As they chose in class.»\nquestions:\n", "questions:\n", file=SCENARIO),
    severity="warning",
    least="none",
)
