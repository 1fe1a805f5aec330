"""E112: too much quoted from one extract."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="E112",
    name="quoted-too-much",
    message=(
        "{quoted} of the {words} words of one extract are quoted ({names}); at most {most} may be"
    ),
    told="25 of the 47 words of one extract are quoted (diary); at most 15 may be",
    why=(
        "However short each passage is, all of them together must leave most of a source to its"
        " author."
    ),
    mend="Shorten passages of these sources, or let claims share them.",
    example=Example(
        file=FILE,
        failing=diary(
            """\
  first-words:
    text: He spoke of the bases before I had sat down, and did not wait for an answer.
    page: 12
    paragraph: He spoke of the
  carry-it-home:
    text: I said that I would carry it home.
    page: 12
    paragraph: I said that I would
    redacted: two lines crossed out
"""
        ).replace("source: diary", "source: «diary»"),
        mended=diary(),
    ),
)
