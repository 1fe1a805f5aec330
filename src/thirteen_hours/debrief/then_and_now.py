"""Decision by decision: what was on paper then, and what sources have said since."""

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.cited import Quotation
from thirteen_hours.debrief.describe import Decision, Likelihood
from thirteen_hours.debrief.voices import Voice, Voices, cited, grouped, heard
from thirteen_hours.evidence.claims import Bearing
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.scenario.model import Choice


class Weighed(Struct, frozen=True):
    """One decision with those who support, contradict or qualify it, and those who are silent.

    `then` are the voices that could be read on the evening itself, `since` all others. `because`
    says why no source has the act, where none does. `inferences` are what the model supposed.
    """

    decision: Decision
    because: str
    then: Voices
    since: Voices
    inferences: tuple[str, ...]


class AtHand(Struct, frozen=True):
    """What the player could know beforehand: the papers on the desk and the lines of the card."""

    desk: tuple[str, ...]
    card: tuple[tuple[str, str], ...]


class Turned(Struct, frozen=True):
    """How it turned out: sources on the outcome, and the player's own earlier expectations."""

    supports: tuple[Quotation, ...]
    contradicts: tuple[Quotation, ...]
    expected: tuple[Likelihood, ...]


def then_and_now(case: Case, decisions: Iterable[Decision]) -> tuple[Weighed, ...]:
    """Weighs every decision in force; see `grouped` for what silence is."""
    return tuple(
        _weighed(case, decision, taken.choice)
        for decision, taken in zip(decisions, case.play.taken, strict=True)
    )


def turned_out(case: Case, expected: tuple[Likelihood, ...]) -> Turned:
    """The outcome beside what the player had expected."""
    outcome = case.play.outcome
    return Turned(
        supports=case.citations.quote_all(outcome.supports if outcome else ()),
        contradicts=case.citations.quote_all(outcome.contradicts if outcome else ()),
        expected=expected,
    )


def _weighed(case: Case, decision: Decision, choice: Choice) -> Weighed:
    voices = list(_bearing(case, choice))
    because = choice.undocumented.because if choice.undocumented else ""
    today = readings(case.casebook, decision.minute)[0].iso
    then = [each for each in voices if _could_be_read(case, each[1].source, today)]
    since = [each for each in voices if each not in then]
    silent = grouped(case.citations, voices).silent
    return Weighed(
        decision=decision,
        because=case.citations.resolved(because),
        then=replace(grouped(case.citations, then), silent=()),
        since=replace(grouped(case.citations, since), silent=silent),
        inferences=tuple(effect.because for effect in choice.effects),
    )


def _bearing(case: Case, choice: Choice) -> Iterator[tuple[Bearing, Voice]]:
    """Who bears on a choice: those it cites, those against it, those who answer what it settles.

    A source is heard once for each way in which it bears on the choice; what the choice itself
    cites comes first.
    """
    heard_so_far: set[tuple[Bearing, str]] = set()
    for how, voice in _all_bearing(case, choice):
        if (how, voice.source) not in heard_so_far:
            heard_so_far.add((how, voice.source))
            yield how, voice


def _all_bearing(case: Case, choice: Choice) -> Iterator[tuple[Bearing, Voice]]:
    yield from (("supports", voice) for voice in cited(case.citations, choice.cites))
    yield from (("contradicts", voice) for voice in cited(case.citations, choice.against))
    for name, value in choice.makes:
        if claim := case.evidence.claims.get(name):
            yield from heard(case.citations, claim, value)


def _could_be_read(case: Case, source: str, today: str) -> bool:
    """Whether a source was public by that day (an ISO date) for certain."""
    public = case.evidence.sources[source].dates.get("public", "")
    certain = public <= today if len(public) == len(today) else public < today[: len(public)]
    return bool(public) and certain


def at_hand(case: Case) -> AtHand:
    """What the seat had before the evening began."""
    return AtHand(
        desk=tuple(document.title for document in case.scenario.dossier.values()),
        card=case.scenario.briefing,
    )
