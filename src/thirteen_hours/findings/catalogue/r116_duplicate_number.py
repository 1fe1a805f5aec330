"""R116: one number for two claims."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import CLAIMS

_TWO_CLAIMS: Final = """\
claims:
  bases:
    number: 1
    asks: Did the envoy speak of the bases first?
    says: The envoy spoke of the bases first.
  hour:
    number: NUMBER
    asks: Was it late?
    says: It was late.
"""

DIAGNOSTIC: Final = Diagnostic(
    code="R116",
    name="duplicate-number",
    message="number {number} is that of claim '{other}' already",
    told="number 1 is that of claim 'bases' already",
    why="Claims are called by their numbers in the matrix and in class.",
    mend="Give the claim a number that no other has.",
    example=Example(
        file=CLAIMS,
        failing=_TWO_CLAIMS.replace("NUMBER", "«1»"),
        mended=_TWO_CLAIMS.replace("NUMBER", "2"),
    ),
)
