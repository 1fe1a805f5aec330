"""What moved the answering side: first the assumption, then the tracks, then the rule."""

from thirteen_hours.debrief.assumption import Assumption
from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.foremost import Counted
from thirteen_hours.debrief.moved import Change, Moved, Rule
from thirteen_hours.pages.debrief.svg import cut
from thirteen_hours.pages.debrief.told import (
    inferred,
    listed,
    quotation,
    referring,
    unnoted,
    voices,
)
from thirteen_hours.pages.document.blocks import Block, Heading, Inlines, Items
from thirteen_hours.pages.document.inlines import joined, marked, paragraph, plain, strong

_ACT = 64
_FOR = (("supports", "So says"),)


def movement_blocks(debrief: Debrief) -> list[Block]:
    """The model laid open; every inference says that it is one, and where it starts."""
    blocks: list[Block] = [
        paragraph(
            "In this model. Its tracks are its author’s invention, and every step in it is an"
            " inference; the passage beside a step is where the inference starts, not its proof."
        ),
        *_assumption(debrief.assumption),
    ]
    for each in debrief.moved:
        blocks += _moved(each)
    return [*blocks, *_rule(debrief.rule, debrief.answers)]


def movement_brief(debrief: Debrief) -> list[Block]:
    """The assumption, the few things that counted most, and the rule."""
    items = tuple((paragraph(*_counted(each)),) for each in debrief.foremost)
    tracks = {shift.track: shift.means for each in debrief.foremost for shift in each.shifts}
    meant = [f"{_name(track).capitalize()}: {_lowered(means)}" for track, means in tracks.items()]
    blocks = _assumed(debrief)
    if items:
        lead = (
            "In this model these counted, the first of them most. Each reason is the modeller’s"
            " inference; beside it is the source that it starts from."
        )
        blocks += [paragraph(lead), Items(items)]
    if meant:
        blocks.append(paragraph(marked(" ".join(meant))))
    return [*blocks, *_rule_brief(debrief.rule)]


def _assumed(debrief: Debrief) -> list[Block]:
    each = debrief.assumption
    if each is None:
        return []
    sides = [
        f"{listed(voice.short for voice in answer.voices.supports)}: {answer.text}"
        for answer in each.answers
    ]
    same = "the same" if each.same else f"another ({each.rival_title})"
    rival = (
        f" If {debrief.answers} had already decided, your outcome is {same}."
        if each.rival_title
        else ""
    )
    return [
        paragraph(
            f"That it depended on this evening at all is itself disputed (claim {each.number}:"
            f" {'; '.join(sides)}). The model supposes that it did.{rival}"
        )
    ]


def _counted(each: Counted) -> tuple[str | Inlines, ...]:
    head = f"Decision {each.decision} ({cut(each.act, _ACT)})"
    if not each.shifts:
        return (f"{head}: the rule asks whether you took it.",)
    steps = [
        joined(
            f" {_name(shift.track).capitalize()} {shift.before} to {shift.after}: ",
            marked(shift.because.rstrip(".")),
            f" (from {shift.quotation.short})." if shift.quotation else " (from no source).",
        )
        for shift in each.shifts
    ]
    return (f"{head}.", *steps)


def _name(track: str) -> str:
    return track.replace("-", " ")


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _rule_brief(each: Rule | None) -> list[Block]:
    if each is None or not each.because:
        return []
    return [paragraph("The rule that gave the answer: ", marked(unnoted(each.because)))]


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
    blocks.append(paragraph("The rival reading: ", referring(each.reading)))
    if each.rival_title:
        same = "The same outcome" if each.same else f"{each.rival_title} ({each.rival_class})"
        text = f"Your evening under that reading: {same}. {each.because}"
        blocks.append(paragraph(referring(text)))
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
    why = referring(each.because or "No reason is given.")
    blocks: list[Block] = [
        Heading(4, f"The rule that gave the answer of {answers}"),
        paragraph(f"{each.outcome}: ", why),
    ]
    if each.condition:
        blocks.append(paragraph(f"It holds when: {each.condition}."))
    return blocks
