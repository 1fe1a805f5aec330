"""Whose account the evening resembles, over the points that each account speaks to."""

from typing import Final

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.case import Point as Made
from thirteen_hours.debrief.cited import Quotation
from thirteen_hours.evidence.claims import answers, by_publication, given, stance
from thirteen_hours.evidence.compatible import compatible
from thirteen_hours.evidence.model import Source
from thirteen_hours.evidence.shown import author, dated

FEWEST: Final = 5
"""How many points an account must speak to, to be set beside the others."""

HELD_BACK: Final = 5
"""How many points more each account is counted as speaking to, with the evening against it."""

RULE: Final = (
    "It is easy to agree with an account that says little. So they stand in the order of the share"
    f" that would be left to each if it spoke to {HELD_BACK} points more and had your evening"
    f" against it on all of them; one that speaks to fewer than {FEWEST} is named apart."
)
"""The order in words, for the reader."""


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

    On the `near` ones it says more or less than the evening made so, and nothing against it. What
    no play of the scenario can make as the account has it is `beyond`, and is not counted.
    `apart`: it speaks to too few points to be set beside the others.
    """

    source: str
    short: str
    author: str
    dated: str
    note: int
    alike: int
    spoken: int
    apart: bool
    departures: tuple[Point, ...]
    near: tuple[Point, ...]
    agreements: tuple[Point, ...]
    beyond: tuple[Point, ...]


def resemblance(case: Case) -> tuple[Likeness, ...]:
    """Every account that speaks to a point of the evening, by `RULE`; those apart are last."""
    found = (_likeness(case, source) for source in _accounts(case))
    heard = (each for each in found if each.spoken)
    return tuple(sorted(heard, key=_rank))


def _rank(each: Likeness) -> tuple[bool, float, int]:
    return each.apart, -each.alike / (each.spoken + HELD_BACK), -each.spoken


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
    near: list[Point] = []
    agreements: list[Point] = []
    beyond: list[Point] = []
    for made in case.settled():
        values = given(made.claim, source.id)
        if not values:
            continue
        point = _point(case, made, source)
        if made.value in values:
            agreements.append(point)
        elif not case.can_make(made.claim.id, values):
            beyond.append(point)
        elif any(compatible(made.claim, each, made.value) for each in values):
            near.append(point)
        else:
            departures.append(point)
    spoken = len(agreements) + len(near) + len(departures)
    return Likeness(
        source=source.id,
        short=source.short,
        author=author(source),
        dated=dated(source),
        note=case.citations.number(source.id),
        alike=len(agreements),
        spoken=spoken,
        apart=spoken < FEWEST,
        departures=tuple(departures),
        near=tuple(near),
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
