"""X116: a choice that is not there."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_guard

DIAGNOSTIC: Final = Diagnostic(
    code="X116",
    name="unknown-choice",
    message="there is no choice called '{name}' there",
    told="there is no choice called 'waitt' there",
    why="A guard on a choice that nobody can take is never true.",
    mend=(
        "Correct the name. Beside a scene it names one of that scene’s choices: "
        "`chose(first/wait)`."
    ),
    example=Example(
        failing=with_guard("chose(first/«waitt»)"),
        mended=with_guard("chose(first/wait)"),
    ),
    about=("name",),
)
