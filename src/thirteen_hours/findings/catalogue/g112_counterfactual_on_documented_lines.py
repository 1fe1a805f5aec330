"""G112: counterfactual on documented lines."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="G112",
    name="counterfactual-on-documented-lines",
    message="outcome '{what}' is counterfactual, and documented choices alone lead to it",
    told="outcome 'quarrel' is counterfactual, and documented choices alone lead to it",
    why=(
        "A counterfactual outcome stands on an act that no source records. If documented "
        "choices lead to it, the record would have ended otherwise."
    ),
    mend="Let the rule for it ask for one of its acts, with `chose(...)`.",
    example=slip(
        "  «quarrel»:\n    title: He leaves\n    class: broken\n    standing: counterfactual\n"
        "    acts: first/press\n    warrant: {antecedent: He is pressed.}\n",
        "  quarrel:\n    title: He leaves\n    class: broken\n    standing: documented\n",
        SCENARIO,
    ),
)
