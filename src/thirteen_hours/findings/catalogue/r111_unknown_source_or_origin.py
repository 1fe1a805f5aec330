"""R111: something to rest on that nobody has described."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.diary import FILE, diary

DIAGNOSTIC: Final = Diagnostic(
    code="R111",
    name="unknown-source-or-origin",
    message="there is no source or origin '{id}'",
    told="there is no source or origin 'gosip'",
    why=(
        "Whether two witnesses are two or one depends on what they rest on; that must be "
        "something the reader can look up."
    ),
    mend="Correct the id, or add it under `origins` in evidence/claims.yaml.",
    example=Example(
        file=FILE,
        failing=diary(card="rests-on:\n  «gosip»: She had heard it told.\n"),
        mended=diary(card="rests-on:\n  gossip: She had heard it told.\n"),
    ),
    about=("id",),
)
