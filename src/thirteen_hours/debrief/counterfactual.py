"""Cards for the turns that no source has: what was changed, and what that owes its reader."""

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.scenario.model import Warrant


class Card(Struct, frozen=True):
    """A counterfactual: one changed act or outcome, and what it owes its reader.

    `decision` is the number of the player's decision, 0 for the outcome.
    """

    decision: int
    title: str
    because: str
    antecedent: str
    advocate: str
    rewrite: str
    mechanism: str
    silence: str


def counterfactuals(case: Case) -> tuple[Card, ...]:
    """A card for every undocumented decision in force, and for a counterfactual outcome."""
    cards = [
        _card(case, number, taken.choice.do, taken.choice.undocumented)
        for number, taken in enumerate(case.play.taken, 1)
        if taken.choice.undocumented
    ]
    outcome = case.play.outcome
    if outcome and outcome.warrant:
        cards.append(_card(case, 0, outcome.title, outcome.warrant))
    return tuple(cards)


def _card(case: Case, decision: int, title: str, warrant: Warrant) -> Card:
    told = case.citations.resolved
    return Card(
        decision=decision,
        title=title,
        because=told(warrant.because),
        antecedent=told(warrant.antecedent),
        advocate=told(warrant.advocate),
        rewrite=told(warrant.rewrite),
        mechanism=told(warrant.mechanism),
        silence=told(warrant.silence),
    )
