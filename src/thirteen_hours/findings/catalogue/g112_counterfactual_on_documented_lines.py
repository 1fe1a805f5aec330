"""G112: counterfactual on documented lines."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="G112",
    name="counterfactual-on-documented-lines",
    message="outcome '{what}' is counterfactual, and documented choices alone lead to it",
    why=(
        "A counterfactual outcome stands on an act that no source records. If documented "
        "choices lead to it, the record would have ended otherwise."
    ),
    mend="Let the rule for it ask for one of its acts, with `chose(...)`.",
    example=Example(failing="", mended=""),
)
