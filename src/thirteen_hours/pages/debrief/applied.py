"""The last step on the page: questions, and a card for every counterfactual turn."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.counterfactual import Card
from thirteen_hours.pages.document.blocks import Block, Heading, Items, Pairs
from thirteen_hours.pages.document.inlines import marked, paragraph


def applied_blocks(debrief: Debrief) -> list[Block]:
    """The questions of the casebook for this play, then the cards."""
    blocks: list[Block] = []
    if debrief.questions:
        items = tuple((paragraph(marked(each.text)),) for each in debrief.questions)
        blocks.append(Items(items, numbered=True))
    if debrief.counterfactuals:
        blocks.append(Heading(3, "What did not happen"))
        blocks.append(
            paragraph(
                "A counterfactual changes one act, says who advocated it, and stops after a step or"
                " two. Counts over this model are not probabilities of history."
            )
        )
    for card in debrief.counterfactuals:
        blocks += _card(card)
    return blocks


def _card(card: Card) -> list[Block]:
    title = f"Decision {card.decision}: {card.title}" if card.decision else f"Outcome: {card.title}"
    pairs = (
        ("Why it is marked", card.because),
        ("What is changed", card.antecedent),
        ("Who advocated it", card.advocate),
        ("What else must change", card.rewrite),
        ("How it would work", card.mechanism),
        ("Where the sources fall silent", card.silence),
    )
    return [Heading(4, title), Pairs(tuple((term, marked(text)) for term, text in pairs if text))]
