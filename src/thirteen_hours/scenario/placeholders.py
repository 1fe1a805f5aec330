"""What a casebook's questions leave open, to be filled in for one play."""

import re
from collections.abc import Iterable
from typing import Final

from thirteen_hours.scenario.casebook import DebriefQuestion

PLACEHOLDER: Final = re.compile(r"\{([a-z-]+)(?::([a-z0-9-]+))?\}")
"""`{account}`, or `{for:promise}`: its name, and of what."""

ACCOUNT: Final = "account"
SAID_OF: Final = "said-of"
SIDES: Final = ("for", "against")
"""Two sources that answer a claim differently."""

NAMES: Final = (ACCOUNT, *SIDES, SAID_OF)


def asked_about(questions: Iterable[DebriefQuestion]) -> frozenset[str]:
    """The claims that questions set two sources against each other on, by name."""
    return frozenset(
        of
        for each in questions
        for name, of in PLACEHOLDER.findall(each.text)
        if of and name in SIDES
    )
