"""G113: counterfactual without its acts."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="G113",
    name="counterfactual-without-its-acts",
    message="outcome '{what}' is reached by a play without any of the acts it names",
    told="outcome 'quarrel' is reached by a play without any of the acts it names",
    why=(
        "The acts are what the outcome's warrant rests on. A play without any of them reaches"
        " it on other grounds."
    ),
    mend="Name all the acts that can bring it about, or let its rule ask for one of them.",
    example=slip(
        "  «quarrel»:\n    title: He leaves\n    class: broken\n    standing: counterfactual\n"
        "    acts: first/listen\n    warrant: {antecedent: He is heard.}\n",
        "  quarrel:\n    title: He leaves\n    class: broken\n    standing: documented\n",
        SCENARIO,
    ),
)
