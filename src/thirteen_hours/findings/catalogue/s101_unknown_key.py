"""S101: a key that the format does not know."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S101",
    name="unknown-key",
    message="a {record} has no key '{key}'",
    told="a choice has no key 'goes-to'",
    why="What stands under a misspelt key would be left out of the play without a word.",
    mend="Correct the key, or take it out.",
    example=slip(
        "«goes-to»: second\n        goto: second\n      press", "goto: second\n      press"
    ),
)
