"""P110: a claim asks who or what, and its answers are yes, no and in part."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import CLAIMS, slip

DIAGNOSTIC: Final = Diagnostic(
    code="P110",
    name="not-answered-by-yes",
    message="the claim asks “{asks}”, and its answers are yes, no and in part",
    told="the claim asks “Who spoke of the bases first?”, and its answers are yes, no and in part",
    why=(
        "The debrief puts the question beside what an evening made of it, and beside what each"
        " source says: “Who came? Yes.” tells nobody anything."
    ),
    mend=(
        "Ask so that yes means what `says` has: “Did the envoy come?”. Or name the answers that"
        " sources give, under `values`."
    ),
    example=slip(
        "  «bases»:\n    number: 1\n    asks: Who spoke of the bases first?",
        "  bases:\n    number: 1\n    asks: Did the envoy speak of the bases first?",
        CLAIMS,
    ),
    severity="warning",
    least="none",
)
