"""Y122: a file that nothing reads."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="Y122",
    name="passed-over-file",
    message="nothing reads this file: {reason}",
    told=(
        "nothing reads this file: its name ends in .yml, and the names of a casebook’s files "
        "end in .yaml"
    ),
    why="What stands in it is missing from every play, and nothing would say so.",
    mend="Give the file a name and a place where it is read, or move it out of the casebook.",
    example=Example(
        file="specimen/20-more.yml",
        failing="scenes: {}\n",
        mended="scenes: {}\n",
        moved="specimen/20-more.yaml",
    ),
    severity="warning",
    least="none",
)
