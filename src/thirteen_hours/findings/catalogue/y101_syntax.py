"""Y101: a file that is not YAML."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y101",
    name="syntax",
    message="this is not YAML: {problem}",
    told="this is not YAML: mapping values are not allowed here",
    why=(
        "Everything in the file hangs on its colons, columns and quotation marks; past this"
        " place it can be read in more than one way."
    ),
    mend=(
        "Look at the marked place and the line before it: line up what belongs together, "
        "and put text that holds a colon into quotation marks or after `|` on lines of its "
        "own."
    ),
    example=slip("do: He says this«:» speak.", "do: Let him speak."),
)
