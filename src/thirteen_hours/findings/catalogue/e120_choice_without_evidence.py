"""E120: a choice that neither cites nor says that it cannot."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="E120",
    name="choice-without-evidence",
    message="choice '{id}' needs `from` or `undocumented`, one of the two, and it has {found}",
    told=("choice 'press' needs `from` or `undocumented`, one of the two, and it has neither"),
    why=(
        "The player is promised that every act is one that somebody argued for at the time,"
        " or else is told that no source has it."
    ),
    mend=(
        "Name the passage under `from`; or give the reason why it stands here without one "
        "under `undocumented`."
    ),
    example=slip(
        "«press»:\n        do: Ask at once.\n",
        "press:\n        do: Ask at once.\n        from: diary/first-words\n",
    ),
)
