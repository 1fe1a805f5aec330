"""S123: a choice has a weight, and the scenario does not say what weights stand for."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S123",
    name="weight-without-meaning",
    message="a choice has a `weight`, and scenario.yaml does not say what weights stand for",
    why=(
        "What is counted by weights is shown to authors and to players. Who reads such a figure"
        " will ask who says that one choice is taken three times as often as another."
    ),
    mend=(
        "Say it in scenario.yaml, once for all of them, with where the weights come from: `weights:"
        " As 62 pupils chose in three lessons, in May 2026.` Or take the weights out; then every"
        " open choice counts alike."
    ),
    example=slip(
        "do: Ask at once.\n        weight: «3»\n        from", "do: Ask at once.\n        from"
    ),
)
