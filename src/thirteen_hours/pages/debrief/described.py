"""The first step on the page: decisions, answers and the outcome, in the player's own words."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.describe import Answered, Decision, Description, Ending
from thirteen_hours.debrief.then_and_now import Turned
from thirteen_hours.pages.debrief.timeline import timeline
from thirteen_hours.pages.debrief.told import counting, listed
from thirteen_hours.pages.document.blocks import Block, Heading, Items, Table
from thirteen_hours.pages.document.inlines import joined, marked, noted, paragraph, plain

STANDINGS = {
    "documented": "Sources have it so, and none disputes it.",
    "contested": "Sources have it so, and others dispute it.",
    "counterfactual": "It did not happen; section 3 says what it would have taken.",
}


def decision_blocks(debrief: Debrief) -> list[Block]:
    """What was done, decision by decision."""
    described = debrief.described
    if not described.decisions:
        return [paragraph("You took no decision."), *_remarks(described)]
    pairs = zip(described.decisions, (None, *described.decisions), strict=False)
    items = tuple((paragraph(*_decision(each, before)),) for each, before in pairs)
    return [Items(items, numbered=True), *_remarks(described), *_rest(described)]


def decision_brief(debrief: Debrief) -> list[Block]:
    """How many decisions there were, when, and which of them no source has."""
    decisions = debrief.described.decisions
    if not decisions:
        return [paragraph("You took no decision.")]
    first, last = decisions[0], decisions[-1]
    when = _span(first, last) if first.clocks else ""
    alone = [str(each.number) for each in decisions if not each.documented]
    told = f" No source has {'decision' if len(alone) == 1 else 'decisions'} {listed(alone)}."
    answers = [each for each in debrief.described.answers if each.line]
    return [
        paragraph(f"You took {counting(len(decisions), 'decision')}{when}.{told if alone else ''}"),
        *(paragraph(marked(each.asked), f" In your own words: {each.line}") for each in answers),
    ]


def answer_blocks(debrief: Debrief) -> list[Block]:
    """What was answered before the reveal."""
    return [block for answer in debrief.described.answers for block in _answer(answer)]


def answer_brief(debrief: Debrief) -> list[Block]:
    """Nothing: the lines stand with the decisions, the likelihoods with the outcome."""
    del debrief
    return []


def outcome_blocks(debrief: Debrief) -> list[Block]:
    """How it came out, and the evening on its clocks."""
    return [*_ending(debrief.described.ending), *timeline(debrief)]


def outcome_brief(debrief: Debrief) -> list[Block]:
    """How it came out, beside what was held likely before."""
    return [*_ending(debrief.described.ending), *expected(debrief.turned)]


def expected(turned: Turned) -> list[Block]:
    """What had been held likely, beside what came."""
    rows = tuple(
        (plain(each.title), plain(f"{each.percent} %"), plain("it came" if each.came else ""))
        for each in turned.expected
    )
    head = ("Outcome", "You held it likely", "It came")
    return [Table("What you had expected, and what came", head, rows)] if rows else []


def _span(first: Decision, last: Decision) -> str:
    """From when to when, with the days where there are two."""
    start, end = first.clocks[0], last.clocks[0]
    if start.day == end.day:
        return (
            f", from {start.time} to {end.time}" if start.time != end.time else f", at {end.time}"
        )
    return f", from {start.day}, {start.time}, to {end.day}, {end.time}"


def _time(decision: Decision, before: Decision | None = None) -> str:
    """The time of a decision on the first clock, with the day where `before` had another."""
    clock = decision.clocks[0]
    same = before is None or not before.clocks or before.clocks[0].day == clock.day
    return clock.time if same else f"{clock.day}, {clock.time}"


def _decision(decision: Decision, before: Decision | None) -> tuple[str, ...]:
    clock = f"{_time(decision, before)}. " if decision.clocks else ""
    return (clock, decision.did, "" if decision.documented else " (No source has this.)")


def _remarks(described: Description) -> list[Block]:
    blocks: list[Block] = []
    if described.taken_back:
        times = "once" if described.taken_back == 1 else f"{described.taken_back} times"
        blocks.append(paragraph(f"You took a decision back {times}."))
    if described.sources_open:
        blocks.append(paragraph("The sources were open while you played."))
    if described.notes:
        blocks.append(Heading(4, "What you wrote down"))
        blocks.append(Items(tuple((paragraph(note),) for note in described.notes)))
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
        paragraph(
            f"{_when(ending)}{ending.title} ({ending.class_title}). ", marked(ending.class_means)
        ),
        paragraph(f"Its standing: {ending.standing}. {STANDINGS[ending.standing]}"),
    ]


def _when(ending: Ending) -> str:
    if not ending.clocks:
        return ""
    clock = ending.clocks[0]
    return f"{clock.day}, {clock.time} in {clock.name}: "


def _rest(described: Description) -> list[Block]:
    if not described.scenes_rest_on:
        return []
    notes = noted(*described.scenes_rest_on)
    return [paragraph(joined("The scenes you passed through rest on these sources:", notes, "."))]
