"""R117: an answer that is a part of itself."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import CLAIMS

_CLAIM: Final = """\
claims:
  bases:
    number: 1
    asks: Did the envoy speak of the bases first?
    says: The envoy spoke of the bases first.
  weapon:
    number: 2
    asks: What did the envoy speak of?
    says: The envoy spoke of a weapon.
    values:
      weapon: a weapon
      gun: a gun
    part-of:
      weapon:
        gun: A gun is a weapon.
"""

_CIRCLE: Final = """\
      gun:
        weapon: It was the only weapon there.
"""

DIAGNOSTIC: Final = Diagnostic(
    code="R117",
    name="part-of-itself",
    message="the answer '{value}' would be a part of itself",
    told="the answer 'weapon' would be a part of itself",
    why=(
        "Of two answers of which each includes the other, neither says more; a source that gives"
        " the one could not be told from a source that gives the other."
    ),
    mend="Keep the smaller answer under `part-of`, or make one answer of the two.",
    example=Example(
        file=CLAIMS,
        failing=_CLAIM.replace("part-of:", "«part-of:»") + _CIRCLE,
        mended=_CLAIM,
    ),
)
