"""Whose account the evening resembles, over the points that each account speaks to."""

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.case import Point as Made
from thirteen_hours.debrief.cited import Quotation
from thirteen_hours.evidence.claims import answers, by_publication, given, stance
from thirteen_hours.evidence.model import Source
from thirteen_hours.evidence.shown import author, dated


class Point(Struct, frozen=True):
    """A claim that the evening settled and an account speaks to, with both answers.

    `unsaid`: the evening has its answer only because nothing was said of the matter.
    """

    number: int
    asks: str
    yours: str
    theirs: str
    unsaid: bool
    quotation: Quotation | None


class Likeness(Struct, frozen=True):
    """How far the evening is one account's: on `alike` of the `spoken` points it speaks to.

    What no play of the scenario can make as the account has it is `beyond`, and is not counted.
    """

    source: str
    short: str
    author: str
    dated: str
    note: int
    alike: int
    spoken: int
    departures: tuple[Point, ...]
    agreements: tuple[Point, ...]
    beyond: tuple[Point, ...]


def resemblance(case: Case) -> tuple[Likeness, ...]:
    """Every account that speaks to a point of the evening, the most alike first."""
    found = (_likeness(case, source) for source in _accounts(case))
    heard = (each for each in found if each.spoken)
    return tuple(sorted(heard, key=lambda each: (-each.alike / each.spoken, -each.spoken)))


def _accounts(case: Case) -> list[Source]:
    """The sources whose accounts can be played; without plans, all who are no scholars."""
    named = {account.source for account in case.accounts}
    return [
        source
        for source in by_publication(case.evidence)
        if (source.id in named if named else source.witness != "scholar" and not source.outside)
    ]


def _likeness(case: Case, source: Source) -> Likeness:
    departures: list[Point] = []
    agreements: list[Point] = []
    beyond: list[Point] = []
    for made in case.settled():
        values = given(made.claim, source.id)
        if not values:
            continue
        point = _point(case, made, source)
        if made.value in values:
            agreements.append(point)
        elif case.can_make(made.claim.id, values):
            departures.append(point)
        else:
            beyond.append(point)
    return Likeness(
        source=source.id,
        short=source.short,
        author=author(source),
        dated=dated(source),
        note=case.citations.number(source.id),
        alike=len(agreements),
        spoken=len(agreements) + len(departures),
        departures=tuple(departures),
        agreements=tuple(agreements),
        beyond=tuple(beyond),
    )


def _point(case: Case, made: Made, source: Source) -> Point:
    claim = made.claim
    words = answers(claim)
    return Point(
        number=claim.number,
        asks=claim.asks,
        yours=words.get(made.value, made.value),
        theirs="; ".join(words.get(each, each) for each in given(claim, source.id)),
        unsaid=made.unsaid,
        quotation=case.citations.quote(f"{source.id}/{stance(claim, source.id).passage}"),
    )
