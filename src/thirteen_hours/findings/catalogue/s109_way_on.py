"""S109: a scene that goes on in no way, or in two."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S109",
    name="way-on",
    message=(
        "scene '{id}' needs exactly one of `choices`, `then`, `chance` and `goto`, and it "
        "has {found}"
    ),
    told=(
        "scene 'second' needs exactly one of `choices`, `then`, `chance` and `goto`, and it "
        "has `then` and `goto`"
    ),
    why=(
        "From every scene there must be one way on: the player chooses, a rule decides, "
        "chance decides, or it simply goes on."
    ),
    mend=(
        "Keep one of the four and take the others out; a last scene leads to an outcome by `goto`."
    ),
    example=slip("«second»:\n    goto: peace", "second:"),
)
