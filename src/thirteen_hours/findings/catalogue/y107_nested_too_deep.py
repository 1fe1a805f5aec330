"""Y107: something inside too many other things."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y107",
    name="nested-too-deep",
    message="this is nested more than {deepest} levels deep",
    told="this is nested more than 24 levels deep",
    why=(
        "No part of a casebook goes nearly so deep; a list or a brace has been opened again"
        " and again."
    ),
    mend="Close the brackets that are open, or take out the ones that change nothing.",
    example=slip("text: " + "[" * 21 + "«[»He rises." + "]" * 22, "text: The envoy has come."),
)
