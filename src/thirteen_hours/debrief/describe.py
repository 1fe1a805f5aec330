"""The first step: what the player did and said, before anybody else says anything of it."""

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.engine.entries import OpenedSources, Undid
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.scenario.model import Standing


class Clock(Struct, frozen=True):
    """What one clock showed."""

    name: str
    time: str
    day: str


class Decision(Struct, frozen=True):
    """One decision in force: when it fell, its wording, and whether any source has it."""

    number: int
    scene: str
    choice: str
    did: str
    clocks: tuple[Clock, ...]
    minute: int
    documented: bool


class Likelihood(Struct, frozen=True):
    """How likely, in whole percent, the player held a class of outcomes before the reveal."""

    outcome_class: str
    title: str
    percent: int
    came: bool


class Answered(Struct, frozen=True):
    """A question put during the play and its first answer; passed over if it has neither kind."""

    id: str
    asked: str
    line: str = ""
    likelihoods: tuple[Likelihood, ...] = ()

    @property
    def passed_over(self) -> bool:
        """Whether the player gave no answer."""
        return not self.line and not self.likelihoods


class Ending(Struct, frozen=True):
    """The outcome, its class and its standing in the evidence; times as all clocks showed them."""

    id: str
    title: str
    outcome_class: str
    class_title: str
    class_means: str
    standing: Standing
    clocks: tuple[Clock, ...]
    minute: int


class Description(Struct, frozen=True):
    """What happened, in the player's own words where there are any."""

    decisions: tuple[Decision, ...]
    answers: tuple[Answered, ...]
    notes: tuple[str, ...]
    taken_back: int
    sources_open: bool
    ending: Ending | None
    scenes_rest_on: tuple[int, ...]


def describe(case: Case) -> Description:
    """Describes a play, finished or not."""
    entries = case.play.entries
    sources = [cite.partition("/")[0] for beat in case.play.beats for cite in beat.cites]
    known = [each for each in dict.fromkeys(sources) if each in case.evidence.sources]
    return Description(
        decisions=decisions(case),
        answers=tuple(_answered(case, question) for question in case.play.answers),
        notes=case.play.notes,
        taken_back=sum(isinstance(entry, Undid) for entry in entries),
        sources_open=any(isinstance(entry, OpenedSources) and entry.on for entry in entries),
        ending=_ending(case),
        scenes_rest_on=tuple(case.citations.number(each) for each in known),
    )


def decisions(case: Case) -> tuple[Decision, ...]:
    """The decisions in force, in order."""
    return tuple(
        Decision(
            number=number,
            scene=taken.scene,
            choice=taken.choice.id,
            did=taken.choice.do,
            clocks=clocks(case, taken.minute),
            minute=taken.minute,
            documented=taken.choice.undocumented is None,
        )
        for number, taken in enumerate(case.play.taken, 1)
    )


def clocks(case: Case, minute: int) -> tuple[Clock, ...]:
    """What all clocks showed at an instant."""
    shown = readings(case.casebook, minute)
    return tuple(Clock(each.clock, each.time, f"{each.weekday} {each.day}") for each in shown)


def _answered(case: Case, name: str) -> Answered:
    given = case.play.answers[name]
    question = case.scenario.questions[name]
    if isinstance(given, str):
        return Answered(name, question.text, line=given)
    return Answered(name, question.text, likelihoods=_likelihoods(case, given or {}))


def _likelihoods(case: Case, given: dict[str, int]) -> tuple[Likelihood, ...]:
    outcome = case.play.outcome
    came = outcome.outcome_class if outcome else ""
    return tuple(
        Likelihood(each.id, each.title, given[each.id], each.id == came)
        for each in case.casebook.classes.values()
        if each.id in given
    )


def _ending(case: Case) -> Ending | None:
    outcome = case.play.outcome
    if outcome is None:
        return None
    kind = case.casebook.classes[outcome.outcome_class]
    minute = case.play.page.minute
    return Ending(
        id=outcome.id,
        title=outcome.title,
        outcome_class=kind.id,
        class_title=kind.title,
        class_means=kind.means,
        standing=outcome.standing,
        clocks=clocks(case, minute),
        minute=minute,
    )
