"""Then and now: each decision with the case for and against it, and how it turned out, apart."""

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.then_and_now import AtHand, Turned, Weighed
from thirteen_hours.debrief.voices import Voice, Voices
from thirteen_hours.pages.debrief.described import expected
from thirteen_hours.pages.debrief.told import quotation, referring
from thirteen_hours.pages.document.blocks import Block, Heading, Inlines, Items, Pairs
from thirteen_hours.pages.document.inlines import marked, noted, paragraph, plain, titled

_LEADS = (
    ("supports", "For it"),
    ("fits", "Not against it"),
    ("contradicts", "Told otherwise"),
    ("qualifies", "In part"),
)


def weighed_blocks(debrief: Debrief) -> list[Block]:
    """Two judgements that are kept apart, and neither of them ours to give."""
    if not debrief.weighed:
        return []
    blocks: list[Block] = [
        paragraph(
            "Two questions, and the second does not answer the first. Was it reasonable on what you"
            " knew? And how did it turn out? Under each decision is the case for and against it;"
            " ask the first question of each. The judgement is yours. A source that is not named"
            " is silent, and denies nothing."
        ),
    ]
    blocks += _at_hand(debrief.at_hand)
    for each in debrief.weighed:
        blocks += _weighed(each)
    return [*blocks, *_turned(debrief.turned)]


def _weighed(each: Weighed) -> list[Block]:
    blocks: list[Block] = [
        Heading(4, f"{each.decision.number}. {each.decision.did}"),
        *_then(each.then),
    ]
    if each.because:
        blocks.append(paragraph("No source has this act. ", referring(each.because)))
    if each.inferences:
        blocks.append(paragraph(marked("The model supposed: " + " ".join(each.inferences))))
    if _anybody(each.since):
        blocks.append(paragraph("Said since:"))
    return [*blocks, *_heard(each.since)]


def weighed_brief(debrief: Debrief) -> list[Block]:
    """The two questions."""
    if not debrief.weighed:
        return []
    return [
        paragraph(
            "Was it reasonable on what you knew at the time? And how did it turn out? The second"
            " does not answer the first. The case for and against each decision is laid out; the"
            " judgement is yours."
        )
    ]


def _at_hand(each: AtHand) -> list[Block]:
    pairs = [(head, marked(text)) for head, text in each.card]
    if each.desk:
        pairs.append(("On your desk lay", marked("; ".join(each.desk))))
    return [paragraph("What you had to go on:"), Pairs(tuple(pairs))] if pairs else []


def _then(then: Voices) -> list[Block]:
    return [paragraph("Public that evening:"), *_heard(then)] if _anybody(then) else []


def _anybody(voices: Voices) -> bool:
    return bool(voices.speaking)


def _heard(voices: Voices) -> list[Block]:
    """What was cited in its own words; who answers a claim by name, as the words stand there."""
    items: list[tuple[Block, ...]] = []
    for name, lead in _LEADS:
        group: tuple[Voice, ...] = getattr(voices, name)
        quoted = [quotation(each.quotation) for each in group if each.quotation and not each.claim]
        named = [each for each in group if each.claim]
        if quoted or named:
            also = [paragraph(*_on_claims(named))] if named else []
            items.append((paragraph(f"{lead}:"), *quoted, *also))
    return [Items(tuple(items))] if items else []


def _on_claims(voices: list[Voice]) -> list[Inlines]:
    """Names with the claims they are heard on."""
    told: list[Inlines] = []
    for at, voice in enumerate(voices):
        told += [
            plain(", " if at else ""),
            titled(voice.short),
            noted(voice.note),
            plain(f" on claim {voice.claim}"),
        ]
    return [*told, plain(".")]


def _turned(turned: Turned) -> list[Block]:
    blocks = expected(turned)
    if turned.supports:
        blocks += [paragraph("For this outcome:"), *map(quotation, turned.supports)]
    if turned.contradicts:
        blocks += [paragraph("Against it:"), *map(quotation, turned.contradicts)]
    return [Heading(4, "How it turned out"), *blocks] if blocks else []
