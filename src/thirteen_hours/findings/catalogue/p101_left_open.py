"""P101: text that was left open."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="P101",
    name="left-open",
    message="'{found}' is left in a text",
    told="'TODO' is left in a text",
    why="The player would read a remark that you made to yourself.",
    mend="Write what belongs there; or keep the remark behind a `#`, where no player sees it.",
    example=slip("text: He takes his coat. «TODO»", "text: He takes his coat."),
    severity="warning",
    least="none",
)
