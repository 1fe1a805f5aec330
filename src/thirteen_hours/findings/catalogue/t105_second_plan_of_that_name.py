"""T105: two plans of one scenario that are called the same, or have one golden file."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import PLAN

_TWO: Final = """\
plans:
  - test: He is heard
    choose: [listen]
    expect:
      outcome: peace
  - test: {}
    choose: [press]
    expect:
      outcome: quarrel
"""

DIAGNOSTIC: Final = Diagnostic(
    code="T105",
    name="second-plan-of-that-name",
    message="there is {what} '{name}' already",
    told="there is a test plan 'He is heard' already",
    why="A report names a plan by what it shows, and each golden file holds one evening.",
    mend="Say what each plan shows that no other does, and give each a golden file of its own.",
    example=Example(
        file=PLAN, failing=_TWO.format("«He is heard»"), mended=_TWO.format("He is pressed")
    ),
)
