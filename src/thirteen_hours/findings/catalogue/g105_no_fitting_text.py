"""G105: no fitting text."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="G105",
    name="no-fitting-text",
    message="in scene '{what}' there is a state that none of these texts fits",
    why="Where no variant fits, the player would read nothing.",
    mend="Let the last variant have no `if`.",
    example=Example(failing="", mended=""),
)
