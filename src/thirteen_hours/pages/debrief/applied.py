"""The last step on the page: questions, and a card for every turn that did not happen."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.counterfactual import Card
from thirteen_hours.pages.debrief.told import referring
from thirteen_hours.pages.document.blocks import Block, Heading, Items, Pairs
from thirteen_hours.pages.document.inlines import marked, paragraph


def question_blocks(debrief: Debrief) -> list[Block]:
    """The questions of the casebook for this play."""
    if not debrief.questions:
        return []
    items = tuple((paragraph(marked(each.text)),) for each in debrief.questions)
    return [Items(items, numbered=True)]


def card_blocks(debrief: Debrief) -> list[Block]:
    """A card for every turn that did not happen."""
    if not debrief.counterfactuals:
        return []
    blocks: list[Block] = [
        paragraph(
            "A counterfactual changes one act, says who advocated it, and stops after a step or"
            " two. Counts over this model are not probabilities of history."
        )
    ]
    for card in debrief.counterfactuals:
        blocks += _card(card)
    return blocks


def card_brief(debrief: Debrief) -> list[Block]:
    """The turns that no source has."""
    items = tuple((paragraph(_title(card)),) for card in debrief.counterfactuals)
    lead = "No source has these. Each has a card that says what it would have taken."
    return [paragraph(lead), Items(items)] if items else []


def _title(card: Card) -> str:
    return f"Decision {card.decision}: {card.title}" if card.decision else f"Outcome: {card.title}."


def _card(card: Card) -> list[Block]:
    pairs = (
        ("Why it is marked", card.because),
        ("What is changed", card.antecedent),
        ("Who advocated it", card.advocate),
        ("What else must change", card.rewrite),
        ("How it would work", card.mechanism),
        ("Where the sources fall silent", card.silence),
    )
    return [
        Heading(4, _title(card)),
        Pairs(tuple((term, referring(text)) for term, text in pairs if text)),
    ]
