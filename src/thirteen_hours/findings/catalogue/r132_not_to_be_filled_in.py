"""R132: something in braces in a question of the casebook that no play can fill in."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import CASEBOOK, files

_ASKED: Final = 'questions:\n  - {{id: own-words, text: "{}"}}\n'

DIAGNOSTIC: Final = Diagnostic(
    code="R132",
    name="not-to-be-filled-in",
    message="'{found}' cannot be filled in: {why}",
    told="'{said-of:basis}' cannot be filled in: there is no question or topic 'basis'",
    why=(
        "After every play the debrief puts the casebook's questions with what belongs to that play"
        " in the place of the braces. What it does not know it would leave standing, or leave out."
    ),
    mend=(
        "Correct what stands in braces. `{account}` stands alone; `{for:...}` and `{against:...}`"
        " name a claim, or none; `{said-of:...}` names a question or a topic of a scenario."
    ),
    example=Example(
        file=CASEBOOK,
        failing=files()[CASEBOOK]
        + _ASKED.format("«What did you say of the bases? {said-of:basis}»"),
        mended=files()[CASEBOOK] + _ASKED.format("What did you say of the bases? {said-of:bases}"),
    ),
)
