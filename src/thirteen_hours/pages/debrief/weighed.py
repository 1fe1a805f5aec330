"""Then and now: each decision with the case for and against it, and how it turned out, apart."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.then_and_now import Turned, Weighed
from thirteen_hours.pages.debrief.told import quotation, voices
from thirteen_hours.pages.document.blocks import Block, Heading, Table
from thirteen_hours.pages.document.inlines import marked, paragraph, plain

_LEADS = (("supports", "For it"), ("contradicts", "Told otherwise"), ("qualifies", "In part"))


def weighed_blocks(debrief: Debrief) -> list[Block]:
    """Two judgements that are kept apart, and neither of them ours to give."""
    if not debrief.weighed:
        return []
    blocks: list[Block] = [
        Heading(3, "Then and now"),
        paragraph(
            "Two questions, and the second does not answer the first. Was it reasonable on what you"
            " knew? And how did it turn out? The case is laid out here; the judgement is yours. A"
            " source that is silent denies nothing."
        ),
    ]
    for each in debrief.weighed:
        blocks += _weighed(each)
    return [*blocks, *_turned(debrief.turned)]


def _weighed(each: Weighed) -> list[Block]:
    blocks: list[Block] = [
        Heading(4, f"{each.decision.number}. {each.decision.did}"),
        *_then(each),
    ]
    if each.because:
        blocks.append(paragraph("No source has this act. ", marked(each.because)))
    if each.inferences:
        blocks.append(paragraph(marked("The model supposed: " + " ".join(each.inferences))))
    if each.since.supports or each.since.contradicts or each.since.qualifies:
        blocks.append(paragraph("Said since:"))
    question = paragraph("Was it reasonable on what you knew then?")
    return [*blocks, *voices(each.since, _LEADS, on_claims=True), question]


def _then(each: Weighed) -> list[Block]:
    then = each.then
    if not (then.supports or then.contradicts or then.qualifies):
        return [paragraph("On paper that evening: nothing for it and nothing against it.")]
    return [paragraph("On paper that evening:"), *voices(then, _LEADS, on_claims=True)]


def _turned(turned: Turned) -> list[Block]:
    blocks: list[Block] = [Heading(4, "How it turned out")]
    if turned.expected:
        rows = tuple(
            (
                plain(each.title),
                plain(f"{each.percent} %"),
                plain("it came" if each.came else ""),
            )
            for each in turned.expected
        )
        head = ("Outcome", "You held it likely", "It came")
        blocks.append(Table("What you had expected, and what came", head, rows))
    if turned.supports:
        blocks += [paragraph("For this outcome:"), *map(quotation, turned.supports)]
    if turned.contradicts:
        blocks += [paragraph("Against it:"), *map(quotation, turned.contradicts)]
    return blocks if len(blocks) > 1 else []
