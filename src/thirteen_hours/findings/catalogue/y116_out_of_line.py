"""Y116: a line that does not line up."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y116",
    name="out-of-line",
    message=(
        "this line begins in column {column}, and line {line} before it in column {other}; "
        "they do not fit together"
    ),
    told=(
        "this line begins in column 8, and line 9 before it in column 9; they do not fit together"
    ),
    why=(
        "Lines that belong to the same thing begin in the same column, and what is part of a "
        "line stands further in below it. A line that says its value itself has no part below"
        " it."
    ),
    mend=(
        "Move one of the two lines: into the same column if they belong together; or two "
        "spaces further in, below a line that ends in a colon."
    ),
    example=slip(
        "do: Let him speak.\n       «from: diary/first-words»\n        says",
        "do: Let him speak.\n        from: diary/first-words\n        says",
    ),
)
