"""X124: a step that is longer than its track."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_effect

DIAGNOSTIC: Final = Diagnostic(
    code="X124",
    name="step-too-large",
    message="'{variable}' goes from {low} to {high}, and no step is longer than that",
    told="'trust' goes from 0 to 6, and no step is longer than that",
    why=(
        "Such a step ends at the end of the track wherever it began, so it sets a value and "
        "does not change one."
    ),
    mend="Write a smaller step; or say which value is meant, with `=`.",
    example=Example(
        failing=with_effect("trust +«9»"),
        mended=with_effect("trust = 6"),
    ),
)
