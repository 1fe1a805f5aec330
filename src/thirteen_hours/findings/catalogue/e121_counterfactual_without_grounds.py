"""E121: a counterfactual outcome without its grounds."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import SCENARIO, files

_SOUND: Final = files()[SCENARIO]
_WARRANT: Final = """\
    standing: counterfactual
    warrant:
      antecedent: He is pressed for an answer.
"""


def _counterfactual(name: str, acts: str) -> str:
    before, after = _SOUND.split("  quarrel:\n")
    grounds = "    standing: documented\n    supports: diary/first-words\n"
    return f"{before}  {name}:\n{after.replace(grounds, _WARRANT + acts)}"


DIAGNOSTIC: Final = Diagnostic(
    code="E121",
    name="counterfactual-without-grounds",
    message="counterfactual outcome '{id}' needs `{key}`",
    why=(
        "What did not happen may be told only with the act that would have led to it, and "
        "with the reasoning."
    ),
    mend=(
        "Add `acts`, the choices that it needs, and `warrant`, with what was different and "
        "how it would have come about."
    ),
    example=Example(
        file=SCENARIO,
        failing=_counterfactual("«quarrel»", ""),
        mended=_counterfactual("quarrel", "    acts: press\n"),
    ),
)
