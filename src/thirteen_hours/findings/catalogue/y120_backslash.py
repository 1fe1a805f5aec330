"""Y120: a backslash between quotation marks."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y120",
    name="backslash",
    message="a backslash between double quotation marks begins a code, and this is none",
    why=(
        "Between double quotation marks YAML reads `\\n` as a new line, and so on; a backslash"
        " by itself has no meaning there."
    ),
    mend=(
        "Use single quotation marks, or `|` and a new line, if a backslash is meant; "
        "otherwise take it out."
    ),
    example=slip(r'do: "Ask «\a»t once."'.replace(r"\a", r"\d"), "do: Ask at once."),
)
