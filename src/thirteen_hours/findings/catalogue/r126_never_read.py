"""R126: a variable that nothing reads."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import SCENARIO, files

_SCENARIO: Final = files()[SCENARIO].replace("flags:\n", "flags:\n  «hurry»: He is in a hurry.\n")
_ATTIC: Final = """\
scenes:
  attic:
    sources: setting
    text: Dust.
    then:
      - goto: quarrel
        effects:
          hurry = true: He runs. (no source)
"""


DIAGNOSTIC: Final = Diagnostic(
    code="R126",
    name="never-read",
    message="'{name}' is changed, and no condition ever reads it",
    told="'hurry' is changed, and no condition ever reads it",
    why=(
        "Its effects have their reasons, and no consequence: the play goes on as if they were"
        " not there."
    ),
    mend="Let a condition read it; or take it out, with its effects.",
    example=Example(
        file=SCENARIO,
        failing=files()[SCENARIO].replace("flags:\n", "flags:\n  «hurry»: He is in a hurry.\n")
        + _ATTIC,
        mended=files()[SCENARIO],
    ),
    severity="warning",
    least="none",
)
