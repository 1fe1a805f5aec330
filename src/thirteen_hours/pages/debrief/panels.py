"""The parts of the debrief, in the order in which they are read."""

from typing import Final

from thirteen_hours.pages.debrief.accounts import (
    account_blocks,
    account_brief,
    beside_blocks,
    beside_brief,
)
from thirteen_hours.pages.debrief.applied import (
    card_blocks,
    card_brief,
    question_blocks,
)
from thirteen_hours.pages.debrief.described import (
    answer_blocks,
    answer_brief,
    decision_blocks,
    decision_brief,
    outcome_blocks,
    outcome_brief,
)
from thirteen_hours.pages.debrief.movement import movement_blocks, movement_brief
from thirteen_hours.pages.debrief.panel import Panel, Step
from thirteen_hours.pages.debrief.settled import settled_blocks, settled_brief
from thirteen_hours.pages.debrief.turning import turning_blocks, turning_brief
from thirteen_hours.pages.debrief.weighed import weighed_blocks, weighed_brief
from thirteen_hours.pages.debrief.years import year_blocks, year_brief

STEPS: Final[dict[Step, str]] = {
    "describe": "1. What you did",
    "analyse": "2. What the sources make of it",
    "apply": "3. What to ask now",
}
"""The headings of the three steps."""

PANELS: Final = (
    Panel("decisions", "describe", "Your decisions", decision_brief, decision_blocks),
    Panel("answers", "describe", "What you answered before you knew", answer_brief, answer_blocks),
    Panel("outcome", "describe", "How it came out", outcome_brief, outcome_blocks),
    Panel("accounts", "analyse", "Whose account did you play?", account_brief, account_blocks),
    Panel("claims", "analyse", "Claim by claim", settled_brief, settled_blocks),
    Panel("moved", "analyse", "What moved {answers}", movement_brief, movement_blocks),
    Panel("turning", "analyse", "Turning points", turning_brief, turning_blocks),
    Panel("beside", "analyse", "The documented evening beside yours", beside_brief, beside_blocks),
    Panel("years", "analyse", "As of the year", year_brief, year_blocks),
    Panel("weighed", "analyse", "Then and now", weighed_brief, weighed_blocks),
    Panel("questions", "apply", "Questions", question_blocks, question_blocks),
    Panel("cards", "apply", "What did not happen", card_brief, card_blocks),
)
"""All parts. One more is one line here, and its two functions in a module of its own."""


def panel(key: str) -> Panel | None:
    """The panel of that name."""
    return next((each for each in PANELS if each.key == key), None)
