"""A103: an allowance of what cannot be allowed."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.evening import allowing

DIAGNOSTIC: Final = Diagnostic(
    code="A103",
    name="not-allowable",
    message="{id} cannot be allowed: it is told whatever the reason",
    told="E108 cannot be allowed: it is told whatever the reason",
    why=(
        "Some things a casebook promises to everyone who reads it: that it can be played, and that"
        " its quotations are what the sources print."
    ),
    mend="Mend what is found there, and take the comment out.",
    example=allowing("«allow E108 because everybody knows that he said so»"),
)
