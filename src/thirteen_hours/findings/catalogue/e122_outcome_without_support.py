"""E122: an outcome that no passage supports."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="E122",
    name="outcome-without-support",
    message="{standing} outcome '{id}' needs `supports`",
    why="An outcome that is called documented or contested rests on somebody’s words.",
    mend=(
        "Name the passages under `supports`; or, if there are none, make the outcome "
        "counterfactual, with its warrant."
    ),
    example=slip(
        "«quarrel»:\n    title: He leaves\n    class: broken\n    standing: documented\n",
        "quarrel:\n    title: He leaves\n    class: broken\n    standing: documented\n    supports: diary/first-words\n",
        SCENARIO,
    ),
)
