"""T103: the account of a source that does not begin at the beginning."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import PLAN, plan

_START = "  scene: second\nchoose: []\n"
_WHOLE = plan().replace("test:", "account: diary\ntest:")

DIAGNOSTIC: Final = Diagnostic(
    code="T103",
    name="account-from-the-middle",
    message="an account is a whole evening, and this one does not begin at the beginning",
    why="The debrief sets the player's evening beside it, from the first decision to the last.",
    mend="Take `start` away and choose the whole way, or take `account` away.",
    example=Example(
        file=PLAN,
        failing=_WHOLE.replace("choose:\n  - listen\n", f"«start»:\n{_START}").replace(
            "outcome: peace", "outcome: quarrel"
        ),
        mended=_WHOLE,
    ),
)
