"""Claims whose question and whose answers do not go together."""

import re
from typing import Final

from thirteen_hours.evidence.claims import own_answers
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.findings.finding import Report

_MORE_THAN_YES: Final = re.compile(
    r"(?:(?:after|at|before|by|for|from|in|of|on|to|under|with) )?"
    r"(?:who|whom|whose|what|when|where|which|why|how)\b",
    re.IGNORECASE,
)
"""How an English question begins that nobody answers with yes."""


def check_asked(evidence: Evidence, report: Report) -> None:
    """Reports claims that ask who, what or when, and have only yes, no and in part for an answer.

    In another language than English nothing is reported.
    """
    for claim in evidence.claims.values():
        if not own_answers(claim) and _MORE_THAN_YES.match(claim.asks):
            report.add("P110", claim.place, asks=claim.asks)
