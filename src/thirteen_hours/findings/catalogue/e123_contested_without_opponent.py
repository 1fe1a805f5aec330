"""E123: a contested outcome that nobody contests."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

_STANDING: Final = """\
    title: He leaves
    class: broken
    standing: """

DIAGNOSTIC: Final = Diagnostic(
    code="E123",
    name="contested-without-opponent",
    message="contested outcome '{id}' needs `contradicts`",
    told="contested outcome 'quarrel' needs `contradicts`",
    why="Contested means that sources disagree; the reader must see both sides.",
    mend=(
        "Name the passages that speak against it under `contradicts`; or call the outcome "
        "documented."
    ),
    example=slip(f"«quarrel»:\n{_STANDING}contested", f"quarrel:\n{_STANDING}documented", SCENARIO),
)
