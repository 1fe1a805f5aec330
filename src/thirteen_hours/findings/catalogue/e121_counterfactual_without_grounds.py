"""E121: counterfactual without grounds."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="E121",
    name="counterfactual-without-grounds",
    message="counterfactual outcome '{id}' needs `{key}`",
    why="",
    mend="",
    example=Example(failing="", mended=""),
)
