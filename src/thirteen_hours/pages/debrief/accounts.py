"""Whose account was played, and the accounts beside the evening."""

from collections.abc import Iterable

from thirteen_hours.debrief.beside import Beside
from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.resemblance import Likeness, Point
from thirteen_hours.pages.debrief.bars import bars
from thirteen_hours.pages.debrief.told import listed
from thirteen_hours.pages.document.blocks import Block, Heading, Items
from thirteen_hours.pages.document.inlines import joined, marked, noted, paragraph, titled


def account_blocks(debrief: Debrief) -> list[Block]:
    """The accounts by how far the evening is theirs, with every departure."""
    if not debrief.resemblance:
        return []
    return [
        Heading(3, "Whose account did you play?"),
        paragraph(
            "Each account is counted only over the points of your evening that it speaks to. An"
            " account that says little can be matched in full and still be silent on most of it."
            " The numbers are those of the claims below, where the accounts are quoted."
        ),
        bars(debrief.resemblance),
        Items(tuple(_likeness(each) for each in debrief.resemblance)),
    ]


def _likeness(each: Likeness) -> tuple[Block, ...]:
    head = joined(
        titled(each.short), f" ({each.author}, {each.dated}): {counted(each)}.", noted(each.note)
    )
    if not each.departures:
        return (
            paragraph(head, " Your evening does not depart from it."),
            *_beyond(each.beyond),
        )
    told = [point for point in each.departures if not point.unsaid]
    return (
        paragraph(head, " Your evening departs from it here:" if told else ""),
        *([Items(tuple(map(_departure, told)))] if told else []),
        *_left_out([point for point in each.departures if point.unsaid]),
        *_beyond(each.beyond),
    )


def _left_out(points: list[Point]) -> list[Block]:
    if not points:
        return []
    return [paragraph(f"It also speaks to what you left out: {_numbers(points)}.")]


def _beyond(points: tuple[Point, ...]) -> list[Block]:
    if not points:
        return []
    return [paragraph(f"Not counted, for no evening here can have it so: {_numbers(points)}.")]


def _numbers(points: Iterable[Point]) -> str:
    return listed(str(point.number) for point in points)


def counted(each: Likeness) -> str:
    """How many points agree, in words: `6 of the 9 points it speaks to`."""
    points = "point" if each.spoken == 1 else "points"
    return f"{each.alike} of the {each.spoken} {points} it speaks to"


def _departure(point: Point) -> tuple[Block, ...]:
    words = f"{point.number}. {point.asks} You: {point.yours}. The account: {point.theirs}."
    return (paragraph(marked(words)),)


def beside_blocks(debrief: Debrief) -> list[Block]:
    """Every decision with what the accounts have at the same place."""
    if not debrief.beside:
        return []
    items = tuple(_beside(each) for each in debrief.beside)
    return [
        Heading(3, "The documented evening beside yours"),
        paragraph("What each account has at the place where you decided."),
        Items(items, numbered=True),
    ]


def _beside(each: Beside) -> tuple[Block, ...]:
    lines = [f"The same in {listed(each.same)}."] if each.same else []
    lines += [f"{listed(other.accounts)}: {other.did}" for other in each.other]
    if each.silent:
        lines.append(f"Silent: {listed(silence.account for silence in each.silent)}.")
    if not lines:
        lines.append("No account comes to this place.")
    return (paragraph(each.decision.did), *(paragraph(marked(line)) for line in lines))
