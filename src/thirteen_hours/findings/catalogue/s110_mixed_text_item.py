"""S110: a piece of text that is two things at once, or none."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S110",
    name="mixed-text-item",
    message="this piece of text cannot be read: {problem}",
    told=("this piece of text cannot be read: `text` does not go with what else stands here"),
    why=(
        "A piece is a paragraph (`text`), a line of speech (`by`, `kind`, `say`) or a "
        "choice between texts (`variants`); of two at once one would be lost."
    ),
    mend="Make two pieces of it, each on a line of its own that begins with `- `.",
    example=slip(
        "- {«text»: He rises., by: envoy, kind: invented, say: It is late.}",
        "- {by: envoy, kind: invented, say: It is late.}",
    ),
)
