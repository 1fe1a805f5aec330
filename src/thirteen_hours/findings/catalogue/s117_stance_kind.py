"""S117: a stance that is two things at once, or none."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import CLAIMS, slip

DIAGNOSTIC: Final = Diagnostic(
    code="S117",
    name="stance-kind",
    message=(
        "a stance is exactly one of `asserts`, `denies`, `qualifies` and `silent`, and this"
        " has {found}"
    ),
    told=(
        "a stance is exactly one of `asserts`, `denies`, `qualifies` and `silent`, and this "
        "has asserts, denies"
    ),
    why=(
        "A source says so, denies it, says so in part, or is silent; its cell in the matrix"
        " can show only one of them."
    ),
    mend="Keep one of the four with the id of its passage, and tell the rest in `note`.",
    example=slip(
        "diary: «{»asserts: first-words, denies: first-words}",
        "diary: {asserts: first-words}",
        CLAIMS,
    ),
)
