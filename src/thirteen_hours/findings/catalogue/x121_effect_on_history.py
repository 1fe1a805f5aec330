"""X121: an effect on what has happened."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_effect

DIAGNOSTIC: Final = Diagnostic(
    code="X121",
    name="effect-on-history",
    message="'{name}()' tells what has happened, and no effect can change that",
    told="'said()' tells what has happened, and no effect can change that",
    why="Scenes are visited and choices chosen by playing; topics are said by `says:`.",
    mend="Take the effect out; a topic is spoken of under `says`.",
    example=Example(
        failing=with_effect("«said»(bases) = true"),
        mended=with_effect("told = false"),
    ),
)
