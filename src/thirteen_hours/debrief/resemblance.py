"""Whose account the evening resembles, over the points that each account speaks to."""

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.cited import Quotation
from thirteen_hours.evidence.claims import answers, by_publication, given, stance
from thirteen_hours.evidence.model import Claim, Source
from thirteen_hours.evidence.shown import author, dated


class Point(Struct, frozen=True):
    """A claim that the evening settled and an account speaks to, with both answers."""

    number: int
    asks: str
    yours: str
    theirs: str
    quotation: Quotation | None


class Likeness(Struct, frozen=True):
    """How far the evening is one account's: on `alike` of the `spoken` points it speaks to."""

    source: str
    short: str
    author: str
    dated: str
    note: int
    alike: int
    spoken: int
    departures: tuple[Point, ...]
    agreements: tuple[Point, ...]


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
    for claim, value in case.settled():
        values = given(claim, source.id)
        if values:
            group = agreements if value in values else departures
            group.append(_point(case, claim, value, source))
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
    )


def _point(case: Case, claim: Claim, value: str, source: Source) -> Point:
    words = answers(claim)
    return Point(
        number=claim.number,
        asks=claim.asks,
        yours=words.get(value, value),
        theirs="; ".join(words.get(each, each) for each in given(claim, source.id)),
        quotation=case.citations.quote(f"{source.id}/{stance(claim, source.id).passage}"),
    )
