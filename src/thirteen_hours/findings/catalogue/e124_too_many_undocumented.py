"""E124: more undocumented choices than one in five."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

_SCENES = """\
scenes:
  second:
    sources: setting
    text: He rises.
    goto: peace
  first:
    sources: setting
    text: The envoy has come.
    choices:
      listen:
        do: Let him speak.
        from: diary/first-words
        goto: peace
"""
_OTHER = """\
      leave:
        do: Leave at once.
        undocumented: Nobody left.
        goto: quarrel
"""

DIAGNOSTIC: Final = Diagnostic(
    code="E124",
    name="too-many-undocumented",
    message="{undocumented} of {choices} choices are undocumented; at most one in {one_in} may be",
    told="1 of 2 choices are undocumented; at most one in 5 may be",
    why=(
        "A scenario is drawn from documented positions. Where most choices are invented, the"
        " player learns what the writer thought and not what anyone argued for."
    ),
    mend="Find a source for some of them, or take some out.",
    example=Example(failing=_SCENES + _OTHER, mended=_SCENES),
    severity="warning",
    least="none",
)
