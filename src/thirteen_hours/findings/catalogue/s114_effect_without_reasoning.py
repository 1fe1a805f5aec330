"""S114: an effect that does not say why."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S114",
    name="effect-without-reasoning",
    message=(
        "the effect '{effect}' needs a sentence of reasoning that ends in the passage it "
        "starts from in parentheses, or in (no source)"
    ),
    told=(
        "the effect 'tone = sharp' needs a sentence of reasoning that ends in the passage it "
        "starts from in parentheses, or in (no source)"
    ),
    why=(
        "An effect is the author’s inference. The debrief puts it to the player with its "
        "reasoning and with what it starts from, so that both can be disputed."
    ),
    mend=(
        "Write a sentence, and at its end a citation such as `(diary/first-words)`, or `(no"
        " source)`."
    ),
    example=slip(
        "tone = sharp: «The question was one.»", "tone = sharp: The question was one. (no source)"
    ),
)
