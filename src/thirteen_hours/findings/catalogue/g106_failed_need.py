"""G106: failed need."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="G106",
    name="failed-need",
    message="in scene '{what}' this text is shown where what it needs does not hold",
    told="in scene 'second' this text is shown where what it needs does not hold",
    why=(
        "What `needs` says is a promise about every play: the text speaks of something that "
        "may not have happened."
    ),
    mend="Give the text an `if`, or see to it that what it needs always comes before.",
    example=slip(
        "      - He rises.\n      - «{needs: told, text: He has told you.}»\n",
        "      - He rises.\n",
    ),
)
