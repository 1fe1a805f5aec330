"""R131: a class of outcomes, a word, a source or a claim that no scenario uses."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import CASEBOOK, slip

DIAGNOSTIC: Final = Diagnostic(
    code="R131",
    name="without-use",
    message="{what} '{name}' is not used: {why}",
    told="class 'war' is not used: no outcome is of it",
    why=(
        "It may be meant for a scenario to come, or be left from one that is gone. Players are "
        "asked how likely a class is that cannot come; a source, a claim or a word nobody meets."
    ),
    mend="Use it, remove it, or leave it as it is and say why in an allowance.",
    example=slip(
        "  broken: {title: Broken off, means: They part without a word., grave: yes}\n"
        "  «war»: {title: War, means: The guns are heard.}\n",
        "  broken: {title: Broken off, means: They part without a word., grave: yes}\n",
        CASEBOOK,
    ),
    severity="note",
    least="none",
)
