"""E109: a verbatim line that is not."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="E109",
    name="altered-line",
    message="this line is marked verbatim and is not wording of {cite}",
    told="this line is marked verbatim and is not wording of diary/first-words",
    why="A verbatim line is a source’s own wording; the front ends put it in quotation marks.",
    mend="Take over the wording of the passage, or make the line a paraphrase.",
    example=Example(
        failing="""\
scenes:
  first:
    sources: diary/first-words
    text:
      - by: envoy
        kind: verbatim
        say: «He spoke of the basis»
        from: diary/first-words
    goto: peace
""",
        mended="""\
scenes:
  first:
    sources: diary/first-words
    text:
      - by: envoy
        kind: verbatim
        say: He spoke of the bases
        from: diary/first-words
    goto: peace
""",
    ),
)
