"""R128: a tell that is never told."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R128",
    name="tell-never-told",
    message="nothing changes with '{name}' in the scenes of its tell ({scenes})",
    told="nothing changes with 'trust' in the scenes of its tell (first)",
    why=(
        "A track that nothing in the room gives away makes the evening a lottery: the player "
        "cannot learn what moved."
    ),
    mend=(
        "Let a text in one of these scenes have an `if` with the track; or name under `told-in` "
        "the scenes in which one has."
    ),
    example=slip(
        "  «trust»:\n    range: 0..6\n    start: 3\n    means: How far the envoy believes what he"
        " hears.\n    unit: steps\n    tell: Whether he looks up.\n    told-in: first\n",
        "  trust:\n    range: 0..6\n    start: 3\n    means: How far the envoy believes what he"
        " hears.\n    unit: steps\n    tell: Whether he looks up.\n    told-in: second\n",
        SCENARIO,
    ),
    severity="warning",
    least="none",
)
