"""What moved the answering side: first the assumption, then the tracks, then the rule."""

from thirteen_hours.debrief.assumption import Assumption
from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.moved import Change, Moved, Rule
from thirteen_hours.pages.debrief.told import inferred, quotation, voices
from thirteen_hours.pages.document.blocks import Block, Heading, Items
from thirteen_hours.pages.document.inlines import joined, marked, paragraph, plain, strong

_FOR = (("supports", "So says"),)


def movement_blocks(debrief: Debrief) -> list[Block]:
    """The model laid open; every inference says that it is one, and where it starts."""
    blocks: list[Block] = [
        Heading(3, f"What moved {debrief.answers}"),
        paragraph(
            "In this model. Its tracks are its author’s invention, and every step in it is an"
            " inference; the passage beside a step is where the inference starts, not its proof."
        ),
        *_assumption(debrief.assumption),
    ]
    for each in debrief.moved:
        blocks += _moved(each)
    return [*blocks, *_rule(debrief.rule, debrief.answers)]


def _assumption(each: Assumption | None) -> list[Block]:
    if each is None:
        return []
    blocks: list[Block] = [
        Heading(4, "What it assumes before all else"),
        paragraph(
            f"That the answer depended on this evening at all is a claim ({each.number}):"
            f" {each.asks}"
        ),
    ]
    for answer in each.answers:
        blocks += [paragraph(strong(f"Answer: {answer.text}"))]
        blocks += voices(answer.voices, _FOR)[:1]
    blocks.append(paragraph("The rival reading: ", marked(each.reading)))
    if each.rival_title:
        same = "The same outcome" if each.same else f"{each.rival_title} ({each.rival_class})"
        text = f"Your evening under that reading: {same}. {each.because}"
        blocks.append(paragraph(marked(text)))
    return blocks


def _moved(each: Moved) -> list[Block]:
    blocks: list[Block] = [Heading(4, _title(each)), paragraph(marked(each.means))]
    if each.tell:
        blocks.append(paragraph("You could tell by this: ", marked(each.tell)))
    if each.changes:
        blocks.append(Items(tuple(_change(change) for change in each.changes)))
    else:
        blocks.append(paragraph("Nothing in your evening changed it."))
    return blocks


def _title(each: Moved) -> str:
    name = each.id.replace("-", " ")
    if each.kind != "track":
        return f"{name}: {_told(each.end)} (at first {_told(each.start)})"
    scale = (
        f"{each.unit}, from {each.low} to {each.high}"
        if each.unit
        else (f"from {each.low} to {each.high}")
    )
    return f"{name}: {each.start} at first, {each.end} at the end ({scale})"


def _told(value: str) -> str:
    """A value as a reader would say it."""
    return {"true": "yes", "false": "no"}.get(value, value.replace("-", " "))


def _change(change: Change) -> tuple[Block, ...]:
    where = f"Decision {change.decision} ({change.act})" if change.decision else "Afterwards"
    step = f"{where}: {_told(change.before)} to {_told(change.after)}. "
    if change.before == change.after:
        step = f"{where}: it stayed at {_told(change.after)}. "
    blocks: list[Block] = [paragraph(joined(plain(step), inferred(change.because)))]
    if change.quotation:
        blocks.append(quotation(change.quotation))
    else:
        blocks.append(paragraph("It starts from no source."))
    return tuple(blocks)


def _rule(each: Rule | None, answers: str) -> list[Block]:
    if each is None:
        return []
    why = marked(each.because or "No reason is given.")
    blocks: list[Block] = [
        Heading(4, f"The rule that gave the answer of {answers}"),
        paragraph(f"{each.outcome}: ", why),
    ]
    if each.condition:
        blocks.append(paragraph(f"It holds when: {each.condition}."))
    return blocks
