"""E108: quotation marks around what no source prints."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="E108",
    name="unsourced-quotation",
    message="no passage of the casebook has these words: “{quotation}”",
    told="no passage of the casebook has these words: “it is much too late”",
    why=(
        "In a casebook double quotation marks mean one thing: these are the words that a source"
        " prints."
    ),
    mend="Quote a passage to the letter, or report the words without quotation marks.",
    example=Example(
        failing="""\
scenes:
  first:
    sources: setting
    text: |
      He says that «"it is much too late"» and sits down.
    goto: peace
""",
        mended="""\
scenes:
  first:
    sources: setting
    text: |
      He says that it is much too late and sits down.
    goto: peace
""",
    ),
)
