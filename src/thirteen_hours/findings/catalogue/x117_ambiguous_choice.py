"""X117: a choice that several scenes have."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

_TWO_SCENES: Final = """\
scenes:
  first:
    sources: diary/first-words
    text: The envoy waits.
    choices:
      wait:
        do: Wait.
        from: diary/first-words
        goto: second
      leave:
        do: Leave.
        from: diary/first-words
        goto: quarrel
  second:
    after: 2
    sources: diary/first-words
    text: He looks up.
    choices:
      wait:
        do: Wait again.
        from: diary/first-words
        goto: third
      ask:
        do: Ask.
        from: diary/first-words
        goto: third
  third:
    after: 2
    sources: diary/first-words
    text: He rises.
    then:
      - {if: chose(CHOICE), goto: peace, because: There was time.}
      - {goto: quarrel, because: There was none.}
"""

DIAGNOSTIC: Final = Diagnostic(
    code="X117",
    name="ambiguous-choice",
    message="{count} scenes have a choice called '{name}'",
    told="2 scenes have a choice called 'wait'",
    why="The engine will not guess which of them is meant.",
    mend="Name the scene too: `chose(first/wait)`.",
    example=Example(
        failing=_TWO_SCENES.replace("CHOICE", "«wait»"),
        mended=_TWO_SCENES.replace("CHOICE", "second/wait"),
    ),
)
