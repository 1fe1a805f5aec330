"""T104: one step of a plan with several choices, which are in no order."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import PLAN, plan

_STEP = "  - listen: The diary is silent.\n"

DIAGNOSTIC: Final = Diagnostic(
    code="T104",
    name="several-choices-in-a-step",
    message="this step has several choices: {names}",
    told="this step has several choices: listen, press",
    why="A step is one choice; the others would be left out.",
    mend="Begin each choice on a line of its own with `- `.",
    example=Example(
        file=PLAN,
        failing=plan().replace("  - listen\n", f"{_STEP}    «press»: So it is here.\n"),
        mended=plan().replace("  - listen\n", _STEP),
    ),
)
