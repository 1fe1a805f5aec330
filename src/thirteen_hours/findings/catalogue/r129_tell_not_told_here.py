"""R129: a scene of a tell in which nothing tells it."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import SCENARIO, files

_WITH_A_STREET: Final = (
    files()[SCENARIO]
    .replace("  quarrel:\n    title", "  apart:\n    title")
    .replace(
        "outcomes:\n",
        "scenes:\n  quarrel:\n    sources: setting\n    text: He is in the street already.\n"
        "    goto: apart\noutcomes:\n",
    )
)
"""The scenario with a scene between the door and the end, which chance alone leads to."""

DIAGNOSTIC: Final = Diagnostic(
    code="R129",
    name="tell-not-told-here",
    message="`told-in` names '{scene}', and nothing there tells what '{name}' is",
    told="`told-in` names 'quarrel', and nothing there tells what 'trust' is",
    why=(
        "The track can have changed by then, and the scene reads the same, and is come to in the "
        "same way, whatever it is: nobody in the player's seat could sense it."
    ),
    mend="Let a text there have an `if` with the track, or take the scene out of `told-in`.",
    example=Example(
        failing=_WITH_A_STREET.replace("told-in: second", "told-in: [second, «quarrel»]"),
        mended=_WITH_A_STREET,
        file=SCENARIO,
    ),
    severity="warning",
    least="none",
)
