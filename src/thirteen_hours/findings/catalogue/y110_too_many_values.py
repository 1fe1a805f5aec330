"""Y110: a file with too much in it."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import CLAIMS, files

DIAGNOSTIC: Final = Diagnostic(
    code="Y110",
    name="too-many-values",
    message="the file has more than {most} keys and values, and is read no further than here",
    told=("the file has more than 50,000 keys and values, and is read no further than here"),
    why="No chapter has nearly so many, and a file that has is likely to be of another kind.",
    mend="Divide a long scenario into chapters, a file each; or take the file out of the folder.",
    example=Example(failing="", mended=files()[CLAIMS], file=CLAIMS),
)
