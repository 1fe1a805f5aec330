"""The first step on the page: decisions, answers and the outcome, in the player's own words."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.describe import Answered, Decision, Description, Ending
from thirteen_hours.pages.debrief.timeline import timeline
from thirteen_hours.pages.document.blocks import Block, Heading, Items, Table
from thirteen_hours.pages.document.inlines import joined, marked, noted, paragraph, plain

STANDINGS = {
    "documented": "Sources have it so, and none disputes it.",
    "contested": "Sources have it so, and others dispute it.",
    "counterfactual": "It did not happen; section 3 says what it would have taken.",
}


def described_blocks(debrief: Debrief) -> list[Block]:
    """What was done, decision by decision, and what was answered before the reveal."""
    described = debrief.described
    return [
        *_decisions(described),
        *_remarks(described),
        *_answers(described),
        *_ending(described.ending),
        *timeline(debrief),
        *_rest(described),
    ]


def _decisions(described: Description) -> list[Block]:
    if not described.decisions:
        return [paragraph("You took no decision.")]
    items = tuple((paragraph(*_decision(each)),) for each in described.decisions)
    return [Heading(3, "Your decisions"), Items(items, numbered=True)]


def _decision(decision: Decision) -> tuple[str, ...]:
    clock = f"{decision.clocks[0].time}. " if decision.clocks else ""
    return (clock, decision.did, "" if decision.documented else " (No source has this.)")


def _remarks(described: Description) -> list[Block]:
    blocks: list[Block] = []
    if described.taken_back:
        times = "once" if described.taken_back == 1 else f"{described.taken_back} times"
        blocks.append(paragraph(f"You took a decision back {times}."))
    if described.sources_open:
        blocks.append(paragraph("The sources were open while you played."))
    if described.notes:
        blocks.append(Heading(3, "What you wrote down"))
        blocks.append(Items(tuple((paragraph(note),) for note in described.notes)))
    return blocks


def _answers(described: Description) -> list[Block]:
    if not described.answers:
        return []
    blocks: list[Block] = [Heading(3, "What you answered before you knew")]
    for answer in described.answers:
        blocks += _answer(answer)
    return blocks


def _answer(answer: Answered) -> list[Block]:
    if answer.likelihoods:
        rows = tuple((plain(each.title), plain(f"{each.percent} %")) for each in answer.likelihoods)
        return [Table(answer.asked, ("Outcome", "You held it likely"), rows)]
    given = f"You wrote: {answer.line}" if answer.line else "You passed it over."
    return [paragraph(marked(answer.asked)), paragraph(given)]


def _ending(ending: Ending | None) -> list[Block]:
    if ending is None:
        return [paragraph("The evening is not finished; what follows is of what there is of it.")]
    return [
        Heading(3, "How it came out"),
        paragraph(f"{ending.title} ({ending.class_title}). ", marked(ending.class_means)),
        paragraph(f"Its standing: {ending.standing}. {STANDINGS[ending.standing]}"),
    ]


def _rest(described: Description) -> list[Block]:
    if not described.scenes_rest_on:
        return []
    notes = noted(*described.scenes_rest_on)
    return [paragraph(joined("The scenes you passed through rest on these sources:", notes, "."))]
