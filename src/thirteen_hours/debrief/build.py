"""A play turned into a debrief: describe, analyse, apply, in this order and as plain data."""

from collections.abc import Iterable

from msgspec import Struct

from thirteen_hours.debrief.as_of import AsOf, as_of
from thirteen_hours.debrief.assumption import Assumption, assumption
from thirteen_hours.debrief.beside import Beside, beside
from thirteen_hours.debrief.case import Account, Case
from thirteen_hours.debrief.cited import Citations, Endnote
from thirteen_hours.debrief.counterfactual import Card, counterfactuals
from thirteen_hours.debrief.describe import Description, describe
from thirteen_hours.debrief.foremost import Counted, foremost
from thirteen_hours.debrief.moved import Moved, Rule, moved, rule
from thirteen_hours.debrief.questions import Asked, questions
from thirteen_hours.debrief.resemblance import Likeness, resemblance
from thirteen_hours.debrief.settled import Settled, settled
from thirteen_hours.debrief.sharpest import Sharpest, sharpest
from thirteen_hours.debrief.then_and_now import (
    AtHand,
    Turned,
    Weighed,
    at_hand,
    then_and_now,
    turned_out,
)
from thirteen_hours.debrief.turning import Turning
from thirteen_hours.debrief.turns import turning
from thirteen_hours.engine.play import Play
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.proof.continuation import Continuations
from thirteen_hours.scenario.casebook import Casebook, Term


class Debrief(Struct, frozen=True):
    """What a play can be weighed by. It holds no score, and nothing in it is one.

    The fields stand in the order in which they are to be read; the endnotes are numbered in it.
    """

    casebook: str
    scenario: str
    seat: str
    answers: str
    edition: int
    seed: int
    described: Description
    resemblance: tuple[Likeness, ...]
    settled: tuple[Settled, ...]
    sharpest: Sharpest | None
    assumption: Assumption | None
    foremost: tuple[Counted, ...]
    moved: tuple[Moved, ...]
    rule: Rule | None
    turning: Turning | None
    beside: tuple[Beside, ...]
    as_of: AsOf
    at_hand: AtHand
    weighed: tuple[Weighed, ...]
    turned: Turned
    questions: tuple[Asked, ...]
    counterfactuals: tuple[Card, ...]
    endnotes: tuple[Endnote, ...]
    glossary: tuple[Term, ...]


def build(
    play: Play,
    casebook: Casebook,
    evidence: Evidence,
    *,
    accounts: Iterable[Account] = (),
    year: int = 0,
    found: Continuations | None = None,
) -> Debrief:
    """The debrief of a play, finished or not; `year` is one to judge by beside the casebook's.

    Without what could have followed, as the proof has `found` it, there are no turning points.
    """
    case = Case(play, casebook, evidence, Citations(evidence), tuple(accounts))
    described = describe(case)
    alike = resemblance(case)
    claims = settled(case)
    changes = moved(case)
    expected = next((each.likelihoods for each in described.answers if each.likelihoods), ())
    seat = casebook.people.get(case.scenario.seat)
    return Debrief(
        casebook=casebook.title,
        scenario=case.scenario.title,
        seat=seat.name if seat else case.scenario.seat,
        answers=casebook.answers,
        edition=case.scenario.edition,
        seed=play.seed,
        described=described,
        resemblance=alike,
        settled=claims,
        sharpest=sharpest(case, claims),
        assumption=assumption(case),
        foremost=foremost(case),
        moved=changes,
        rule=rule(case),
        turning=turning(case, described.decisions, changes, found) if found else None,
        beside=beside(case, described.decisions),
        as_of=as_of(case, year),
        at_hand=at_hand(case),
        weighed=then_and_now(case, described.decisions),
        turned=turned_out(case, expected),
        questions=questions(case, alike, claims),
        counterfactuals=counterfactuals(case),
        endnotes=case.citations.endnotes(),
        glossary=casebook.glossary,
    )
