"""E121: a counterfactual outcome without its grounds."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import SCENARIO, files

_WARRANT: Final = """\
    title: He leaves
    class: broken
    standing: counterfactual
    text: He leaves the same night.
    warrant:
      antecedent: He is pressed for an answer.
"""


def _counterfactual(name: str, acts: str) -> str:
    before, _ = files()[SCENARIO].split("  quarrel:\n")
    return f"{before}  {name}:\n{_WARRANT}{acts}"


DIAGNOSTIC: Final = Diagnostic(
    code="E121",
    name="counterfactual-without-grounds",
    message="counterfactual outcome '{id}' needs `{key}`",
    told="counterfactual outcome 'quarrel' needs `acts`",
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
