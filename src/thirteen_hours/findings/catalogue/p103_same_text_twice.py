"""P103: a paragraph that stands in two places."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

_LONG: Final = "He rises, and says that it is late, and that he is expected elsewhere."

DIAGNOSTIC: Final = Diagnostic(
    code="P103",
    name="same-text-twice",
    message="this paragraph stands, word for word, in {first} too",
    told="this paragraph stands, word for word, in specimen/10-scenes.yaml:27:9 too",
    why="A player who comes to both reads the same words again, and takes it for a fault.",
    mend="Word one of them otherwise; or let both scenes lead to one that has the paragraph.",
    example=slip(f"- {_LONG}\n      - «{_LONG}»", "- He rises."),
    severity="note",
    least="none",
)
