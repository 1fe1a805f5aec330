"""Whose account was played, and the accounts beside the evening."""

from collections.abc import Iterable

from thirteen_hours.debrief.beside import Beside
from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.resemblance import RULE, Likeness, Point
from thirteen_hours.pages.debrief.bars import bars
from thirteen_hours.pages.debrief.told import listed
from thirteen_hours.pages.document.blocks import Block, Items
from thirteen_hours.pages.document.inlines import joined, marked, noted, paragraph, titled

_FEW = 3


def account_blocks(debrief: Debrief) -> list[Block]:
    """The accounts by how far the evening is theirs, with every departure."""
    if not debrief.resemblance:
        return []
    ranked = [each for each in debrief.resemblance if not each.apart]
    apart = [each for each in debrief.resemblance if each.apart]
    blocks: list[Block] = [
        paragraph(
            "Each account is counted only over the points of your evening that it speaks to, and"
            " can be silent on most of it. ",
            RULE,
            " The numbers are those of the claims below, where the accounts are quoted.",
        ),
        bars(debrief.resemblance),
        Items(tuple(_likeness(each) for each in ranked)),
    ]
    if apart:
        few = paragraph("These speak to too few points to be set beside the others:")
        blocks += [few, Items(tuple(_likeness(each) for each in apart))]
    return blocks


def account_brief(debrief: Debrief) -> list[Block]:
    """The nearest account, and the nearest of those that say too little to compare."""
    if not debrief.resemblance:
        return []
    first = debrief.resemblance[0]
    if not any(each.alike for each in debrief.resemblance):
        return [paragraph("Your evening agrees with no account on any point that it speaks to.")]
    told = [point for point in first.departures if not point.unsaid]
    where = f" It parts from yours on {listed(map(_topic, told[:_FEW]))}" if told else ""
    rest = f", and on {len(told) - _FEW} more." if len(told) > _FEW else "." if told else ""
    others = "; ".join(
        f"{each.short} {each.alike} of {each.spoken}" for each in debrief.resemblance[1:]
    )
    return [
        paragraph(
            "Your evening comes nearest to ",
            titled(first.short),
            f" ({first.author}, {first.dated}): {counted(first)}.{where}{rest}",
        ),
        *([paragraph(f"The others: {others}.")] if others else []),
    ]


def _topic(point: Point) -> str:
    return f"“{point.asks}”"


def _likeness(each: Likeness) -> tuple[Block, ...]:
    head = joined(
        titled(each.short), f" ({each.author}, {each.dated}): {counted(each)}.", noted(each.note)
    )
    told = [point for point in each.departures if not point.unsaid]
    tail = " Your evening departs from it here:" if told else ""
    if not each.departures:
        tail = " Your evening does not depart from it."
    return (
        paragraph(head, tail),
        *([Items(tuple(map(_departure, told)))] if told else []),
        *_numbered("It also speaks to what you left out", _unsaid(each)),
        *_numbered("It says more or less than you did, and nothing against it", each.near),
        *_numbered("Not counted, for no evening here can have it so", each.beyond),
    )


def _unsaid(each: Likeness) -> list[Point]:
    return [point for point in each.departures if point.unsaid]


def _numbered(lead: str, points: Iterable[Point]) -> list[Block]:
    numbers = listed(str(point.number) for point in points)
    return [paragraph(f"{lead}: {numbers}.")] if numbers else []


def counted(each: Likeness) -> str:
    """How many points agree, in words: `6 of the 9 points it speaks to`."""
    if each.spoken == 1:
        return f"{'' if each.alike else 'not '}the one point it speaks to"
    return f"{each.alike} of the {each.spoken} points it speaks to"


def _departure(point: Point) -> tuple[Block, ...]:
    words = f"{point.number}. {point.asks} You: {point.yours}. The account: {point.theirs}."
    return (paragraph(marked(words)),)


def beside_blocks(debrief: Debrief) -> list[Block]:
    """Every decision with what the accounts have at the same place."""
    if not debrief.beside:
        return []
    items = tuple(_beside(each) for each in debrief.beside)
    return [
        paragraph("What each account has at the place where you decided."),
        Items(items, numbered=True),
    ]


def beside_brief(debrief: Debrief) -> list[Block]:
    """How many decisions some account has, too."""
    if not debrief.beside:
        return []
    same = [each.decision.number for each in debrief.beside if each.same]
    if not same:
        return [paragraph("No account has any of your decisions at the place where you took it.")]
    numbers = listed(map(str, same))
    return [
        paragraph(
            f"Some account has {len(same)} of your {len(debrief.beside)} decisions at the same"
            f" place: {numbers}."
        )
    ]


def _beside(each: Beside) -> tuple[Block, ...]:
    lines = [f"The same in {listed(each.same)}."] if each.same else []
    lines += [f"{listed(other.accounts)}: {other.did}" for other in each.other]
    if each.silent:
        lines.append(f"Silent: {listed(silence.account for silence in each.silent)}.")
    if not lines:
        lines.append("No account comes to this place.")
    return (paragraph(each.decision.did), *(paragraph(marked(line)) for line in lines))
