"""E119: a quotation that is never closed."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="E119",
    name="unclosed-quotation",
    message="this quotation is never closed: “{quotation}”",
    told="this quotation is never closed: “it is late and sits down.”",
    why="What a mark opens and nothing closes cannot be held against a source.",
    mend="Close the quotation, or take the mark out.",
    example=Example(
        failing="""\
scenes:
  first:
    sources: setting
    text: |
      He says «"it is late and sits down.»
    goto: peace
""",
        mended="""\
scenes:
  first:
    sources: setting
    text: |
      He says it is late and sits down.
    goto: peace
""",
    ),
)
