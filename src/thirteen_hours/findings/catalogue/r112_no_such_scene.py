"""R112: a scene that the scenario does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R112",
    name="no-such-scene",
    message="there is no scene '{name}'",
    told="there is no scene 'frist'",
    why="What is said of a scene that does not exist never comes true.",
    mend="Correct the id, or write the scene.",
    example=slip("start: «frist»", "start: first", SCENARIO),
    about=("name",),
)
