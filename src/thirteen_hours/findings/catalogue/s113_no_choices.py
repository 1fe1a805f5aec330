"""S113: a list of choices with nothing in it."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

_FIRST: Final = """\
scenes:
  first:
    sources: setting
    text: The envoy has come.
    WAY
  second:
    sources: setting
    text: He rises.
    goto: peace
"""

DIAGNOSTIC: Final = Diagnostic(
    code="S113",
    name="no-choices",
    message="there is no choice here",
    why="The player would stand before an empty list, and the play could not go on.",
    mend="Write a choice, or replace `choices` by `goto` where there is nothing to choose.",
    example=Example(
        failing=_FIRST.replace("WAY", "choices: «{»}"), mended=_FIRST.replace("WAY", "goto: peace")
    ),
)
