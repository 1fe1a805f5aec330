"""Y121: words that a # has cut off."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y121",
    name="cut-off-by-hash",
    message="the text ends before '{lost}', which YAML takes for a remark of yours",
    told="the text ends before '#2 and sit.', which YAML takes for a remark of yours",
    why="After a space, `#` begins a remark, and no player reads those.",
    mend=(
        "Put quotation marks around the whole text. If it is a remark, write a space after the `#`."
    ),
    example=slip("do: Take chair «#2 and sit.»", "do: Ask at once."),
    severity="warning",
    least="none",
)
