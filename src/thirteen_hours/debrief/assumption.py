"""What the model assumes before all else, and the same play without it."""

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.voices import Voices, on_answer
from thirteen_hours.evidence.claims import answers
from thirteen_hours.language.evaluate import holds


class Answer(Struct, frozen=True):
    """One answer to the claim, with those who give it and those who do not."""

    text: str
    voices: Voices


class Assumption(Struct, frozen=True):
    """The claim that the model takes for granted, and the same play under the rival reading."""

    number: int
    asks: str
    says: str
    answers: tuple[Answer, ...]
    reading: str
    rival_title: str
    rival_class: str
    because: str
    same: bool


def assumption(case: Case) -> Assumption | None:
    """The assumption and its rival; None when the scenario declares no rival reading."""
    rival = case.scenario.rival
    claim = case.evidence.claims.get(rival.claim) if rival else None
    if rival is None or claim is None:
        return None
    rule = next((each for each in rival.rules if holds(each.when, case.play.values)), None)
    outcome = case.scenario.outcomes[rule.outcome] if rule else None
    reached = case.play.outcome
    return Assumption(
        number=claim.number,
        asks=claim.asks,
        says=claim.says,
        answers=tuple(
            Answer(text, voices)
            for value, text in answers(claim).items()
            if (voices := on_answer(case.citations, claim, value)).supports
        ),
        reading=case.citations.resolved(rival.reading),
        rival_title=outcome.title if outcome else "",
        rival_class=case.casebook.classes[outcome.outcome_class].title if outcome else "",
        because=case.citations.resolved(rule.because) if rule else "",
        same=outcome is not None and reached is not None and outcome.id == reached.id,
    )
