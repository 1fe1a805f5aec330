"""E103: a passage that is too long."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E103",
    name="long-passage",
    message="passage {cite} has {words} words; {most} are allowed",
    told="passage diary/first-words has 54 words; 40 are allowed",
    why="We quote briefly: what a source says is in a few words, and the rest is its author’s.",
    mend="Keep the words that carry the claim, and tell the rest in `note`.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: |-
      «He spoke of the bases before I had sat down and
      He spoke of the bases before I had sat down and
      He spoke of the bases before I had sat down and
      He spoke of the bases before I had sat down and
      He spoke of the bases before I had sat down»
    page: 12
    paragraph: He spoke of the
"""
        ),
        mended=diary(),
    ),
)
