"""S114: effect without reasoning."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S114",
    name="effect-without-reasoning",
    message=(
        "the effect '{effect}' needs a sentence of reasoning that ends in the passage it "
        "starts from in parentheses, or in (no source)"
    ),
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
