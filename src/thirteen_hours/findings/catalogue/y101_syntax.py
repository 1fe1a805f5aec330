"""Y101: a file that is not YAML."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y101",
    name="syntax",
    message="this is not YAML: {problem}",
    told="this is not YAML: found duplicate YAML directive",
    why=(
        "Everything in the file hangs on its colons, columns and quotation marks; past this"
        " place it can be read in more than one way."
    ),
    mend=(
        "Look at the marked place and the line before it. What you do not recognise there, "
        "take out; what is text, put after `|` on a line of its own."
    ),
    example=slip("%YAML 1.1\n«%YAML 1.1»\n---\nscenes:\n  first:", "scenes:\n  first:"),
)
