"""T102: an expectation of a variable that cannot be read, or does not go with its kind."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import PLAN, plan

DIAGNOSTIC: Final = Diagnostic(
    code="T102",
    name="unreadable-expectation",
    message="'{found}' cannot be expected of '{name}'",
    told="'rather high' cannot be expected of 'trust'",
    why="The plan would pass or fail by chance if we guessed at what is meant.",
    mend=(
        "Write a value (`3`, `sharp`, `yes`), `not` with a value, or several with `or`; of a track "
        "also `at least 3`, `at most 3`, `more than 3` or `less than 3`."
    ),
    example=Example(
        file=PLAN,
        failing=f"{plan()}  variables:\n    trust: «rather high»\n",
        mended=f"{plan()}  variables:\n    trust: at least 4\n",
    ),
)
