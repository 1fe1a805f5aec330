"""What stands in braces in a casebook's questions, and can be filled in for no play at all."""

import re
from collections.abc import Collection
from typing import Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.scenario.folder import CasebookFiles
from thirteen_hours.scenario.placeholders import ACCOUNT, NAMES, SAID_OF

_BRACES: Final = re.compile(r"\{([^{}]*)\}")


def check_placeholders(files: CasebookFiles, report: Report) -> None:
    """Reports placeholders of another name, and those of a claim or a question that is not there.

    A question or topic is there if any of the scenarios has it: the casebook's are put to all.
    """
    if files.casebook is None or not files.scenarios:
        return
    scenarios = files.scenarios.values()
    spoken = {name for each in scenarios for name in (*each.questions, *each.topics)}
    for question in files.casebook.questions:
        for found in _BRACES.finditer(question.text):
            name, colon, of = found[1].partition(":")
            why, hint = _fault(name, of if colon else None, files.evidence.claims, spoken)
            if why:
                report.add("R132", question.place, found=found[0], why=why, hint=hint)


def _fault(
    name: str, of: str | None, claims: Collection[str], spoken: Collection[str]
) -> tuple[str, str]:
    """What is wrong, and what was meant; both empty where nothing is wrong."""
    if name not in NAMES:
        return f"what can stand in braces is {', '.join(NAMES)}", did_you_mean(name, NAMES)
    if name == ACCOUNT:
        return ("nothing follows `account`" if of is not None else ""), ""
    if name == SAID_OF and of is None:
        return "it must say of which question or topic, as in `{said-of:bases}`", ""
    known, what = (spoken, "question or topic") if name == SAID_OF else (claims, "claim")
    if of is None or of in known:
        return "", ""
    return f"there is no {what} '{of}'", did_you_mean(of, known)
