"""A105: an allowance that nothing needs."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.evening import allowing

DIAGNOSTIC: Final = Diagnostic(
    code="A105",
    name="unused-allowance",
    message="nothing here needs {id} to be allowed",
    told="nothing here needs G103 to be allowed",
    why=(
        "What it was for has been mended, or stands elsewhere. Left alone, it would hide the next"
        " one that comes."
    ),
    mend="Take the comment out, or move it to the line above what it is for.",
    example=allowing("«allow G103 because he may well take his coat»"),
    severity="warning",
    least="warning",
)
