"""R127: a variable that nothing changes."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import SCENARIO, files

_SCENARIO: Final = files()[SCENARIO].replace("flags:\n", "flags:\n  «hurry»: He is in a hurry.\n")
_ATTIC: Final = """\
scenes:
  attic:
    sources: setting
    text:
      - Dust.
      - {if: hurry, text: Much of it.}
    goto: quarrel
"""


DIAGNOSTIC: Final = Diagnostic(
    code="R127",
    name="never-changed",
    message="'{name}' is read, and no effect ever changes it",
    told="'hurry' is read, and no effect ever changes it",
    why="A condition on what never changes is always true or always false.",
    mend="Let an effect change it; or take it out, with the conditions that read it.",
    example=Example(
        file=SCENARIO,
        failing=files()[SCENARIO].replace("flags:\n", "flags:\n  «hurry»: He is in a hurry.\n")
        + _ATTIC,
        mended=files()[SCENARIO],
    ),
    severity="warning",
    least="none",
)
