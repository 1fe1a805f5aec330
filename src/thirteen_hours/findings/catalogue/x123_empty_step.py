"""X123: an effect that changes nothing."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.evening import with_effect

DIAGNOSTIC: Final = Diagnostic(
    code="X123",
    name="empty-step",
    message="this changes nothing about '{variable}'",
    told="this changes nothing about 'trust'",
    why="An effect is an inference about what changed; its reason would be one for nothing.",
    mend="Take the effect out, or write by how much.",
    example=Example(
        failing=with_effect("trust +«0»"),
        mended=with_effect("trust +1"),
    ),
)
