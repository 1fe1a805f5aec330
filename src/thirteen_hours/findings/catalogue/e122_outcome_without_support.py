"""E122: an outcome that no passage supports."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

_DOCUMENTED: Final = """\
    title: He leaves
    class: broken
    standing: documented
"""

DIAGNOSTIC: Final = Diagnostic(
    code="E122",
    name="outcome-without-support",
    message="{standing} outcome '{id}' needs `supports`",
    told="documented outcome 'quarrel' needs `supports`",
    why="An outcome that is called documented or contested rests on somebody’s words.",
    mend=(
        "Name the passages under `supports`; or, if there are none, make the outcome "
        "counterfactual, with its warrant."
    ),
    example=slip(
        f"«quarrel»:\n{_DOCUMENTED}    text: He leaves",
        f"quarrel:\n{_DOCUMENTED}    supports: diary/first-words\n    text: He leaves",
        SCENARIO,
    ),
)
