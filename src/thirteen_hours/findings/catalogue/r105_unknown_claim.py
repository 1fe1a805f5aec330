"""R105: a claim that the evidence does not have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="R105",
    name="unknown-claim",
    message="there is no claim '{name}'",
    told="there is no claim 'basis'",
    why="The debrief compares what a play made true with what the sources say of the same claim.",
    mend="Correct the id, or add the claim to evidence/claims.yaml.",
    example=slip("makes: {«basis»: yes}", "makes: {bases: yes}"),
    about=("name",),
)
