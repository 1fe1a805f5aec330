"""Y104: a character that controls instead of being shown."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y104",
    name="control-character",
    message="the character {character} must not stand in a text",
    told="the character U+202E must not stand in a text",
    why=(
        "It cannot be seen in an editor, and on the player’s screen it can move the cursor "
        "or turn the line around."
    ),
    mend=(
        "Delete the character, and type anew what stands around it; it often comes with "
        "text that was pasted."
    ),
    example=slip('do: "Ask«\\u202e» at once."', "do: Ask at once."),
)
