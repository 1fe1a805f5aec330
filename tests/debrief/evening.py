"""A small made evening: two decisions, a track, a rule at the end, and three sources about it."""

from typing import Any

from msgspec.structs import replace

from tests.evidence.made import OPENING, claim, passage, source
from tests.evidence.made import evidence as made_evidence
from thirteen_hours.debrief.build import Debrief, build
from thirteen_hours.debrief.case import Account, Step
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.evidence.model import Evidence, Stance
from thirteen_hours.language.tree import Compare, Effect
from thirteen_hours.scenario.casebook import (
    Casebook,
    Clock,
    DebriefQuestion,
    OutcomeClass,
    Person,
)
from thirteen_hours.scenario.model import (
    Choice,
    Consequence,
    Document,
    Outcome,
    Question,
    Rival,
    RivalRule,
    Route,
    Scenario,
    Scene,
    Track,
    Warrant,
)
from thirteen_hours.scenario.text import Part, Piece, Variant

EIGHT = -20_862_240
"""19:00 UTC on 2 May 1930, in minutes."""

BROKEN = passage("broken", "and then at the", paragraph="I said that", breaks_off=True)
CUT = passage("cut", "carry it home.", paragraph="I said that", redacted="two lines crossed out")
CABLE = passage("sent", "The envoy accepted nothing", source="cable", page="")
SPARE = passage("spare", "Nothing was said of it", source="memoir", page="9")


def evidence() -> Evidence:
    """A diary in the room, a cable of the same night, and a memoir that rests on the diary."""
    return made_evidence(
        source(
            "diary",
            OPENING,
            BROKEN,
            CUT,
            csl={"type": "book", "title": "A Diary", "author": [{"family": "Marlow"}]},
            dates={"event": "1930-05-02", "public": "1931"},
        ),
        source("cable", CABLE, dates={"said": "1930-05-02", "public": "1950"}),
        source(
            "memoir",
            SPARE,
            rests_on={"diary": "It quotes it."},
            dates={"public": "1940"},
            witness="heard a report",
        ),
        source("study", witness="scholar", dates={"public": "1960"}),
        claims=(
            claim(
                "deal",
                1,
                values={"bargain": "part of a bargain", "gift": "a gift"},
                stances={
                    "diary": Stance("asserts", "opening", ("bargain",)),
                    "memoir": Stance("asserts", "spare", ("bargain",)),
                    "cable": Stance("denies", "sent", ("gift",)),
                },
            ),
            claim("late", 2, stances={"diary": Stance("asserts", "broken")}),
            claim(
                "aside",
                9,
                stances={"cable": Stance("denies", "sent"), "memoir": Stance("asserts", "spare")},
            ),
            claim("mattered", 3, stances={"diary": Stance("qualifies", "cut")}),
        ),
    )


def casebook() -> Casebook:
    """The casebook of the evening, on two clocks."""
    return Casebook(
        id="strait",
        title="The evening of the talks",
        edition=1,
        summary="",
        clocks=(
            Clock("Bristol", "Europe/London", ((EIGHT - 9999, 60),)),
            Clock("Port City", "Europe/Port", ((EIGHT - 9999, 180),)),
        ),
        answers="Port City",
        people={"envoy": Person("envoy", "Ada Marlow", "Marlow")},
        classes={
            "settled": OutcomeClass("settled", "Settled", "They go home."),
            "war": OutcomeClass("war", "War", "They do not.", grave=True),
        },
        years=(1930, 1931, 1950),
        questions=(
            DebriefQuestion("said", "You said of the bases: {said-of:bases}. Would you again?"),
            DebriefQuestion("line", "You wrote: {said-of:line}."),
            DebriefQuestion("two", "Set {for} against {against}; you were nearest {account}."),
            DebriefQuestion("odd", "What of {unknown}?"),
        ),
    )


def _text(words: str) -> tuple[Piece, ...]:
    return (Piece((Variant((Part(words),)),)),)


def _raise(amount: int, because: str, start: str = "") -> Consequence:
    return Consequence(Effect("trust", "add", amount), because, start)


OFFER = Choice(
    "offer",
    "Say that they could go.",
    "second",
    cites=("diary/opening",),
    against=("cable/sent",),
    says=("bases",),
    makes=(("deal", "bargain"),),
    effects=(_raise(2, "He hears an offer.", "diary/opening"),),
)
REFUSE = Choice(
    "refuse",
    "Refuse to speak of it.",
    "second",
    undocumented=Warrant(
        because="No source has her refuse.",
        antecedent="She refuses.",
        advocate="Her minister.",
        rewrite="Nothing else.",
        mechanism="He goes home.",
        silence="Both are silent.",
    ),
    makes=(("deal", "gift"),),
    effects=(_raise(-1, "He hears nothing."),),
)
STAY = Choice("stay", "Stay until midnight.", "answer", cites=("memoir/spare",))


SCENES = {
    "first": Scene(
        "first",
        _text("He waits."),
        at=EIGHT,
        cites=("diary/opening",),
        ask=("line", "odds"),
        choices=(OFFER, REFUSE),
    ),
    "second": Scene(
        "second", _text("He stands."), after=5, makes=(("late", "yes"),), choices=(STAY,)
    ),
    "answer": Scene(
        "answer",
        _text("The wire."),
        after=600,
        routes=(
            Route(
                "peace",
                when=Compare("trust", ">=", 3),
                because="He trusts her.",
                effects=(_raise(1, "He says so.", "cable/sent"),),
            ),
            Route("quarrel", because="He does not."),
        ),
    ),
}
PEACE = Outcome(
    "peace",
    "They go home",
    "settled",
    "contested",
    _text("Quiet."),
    supports=("diary/cut",),
    contradicts=("cable/sent",),
)
QUARREL = Outcome(
    "quarrel",
    "They quarrel",
    "war",
    "counterfactual",
    _text("Noise."),
    acts=("refuse",),
    warrant=Warrant(because="It did not happen.", antecedent="She refuses."),
)
TRUST = Track("trust", 0, 3, 1, "How far he trusts her.", "steps", "Whether he sits.")
EVENING = Scenario(
    id="envoy",
    casebook="strait",
    title="The envoy",
    edition=3,
    digest="",
    seat="envoy",
    summary="",
    start="first",
    briefing=(),
    scenes=SCENES,
    outcomes={"peace": PEACE, "quarrel": QUARREL},
    tracks={"trust": TRUST},
    flags={},
    enums={},
    topics={"bases": "The bases"},
    points={"mattered": "yes"},
    questions={
        "line": Question("line", "line", "In one line?"),
        "odds": Question("odds", "probabilities", "How likely?"),
    },
    dossier={"paper": Document("paper", "A paper", "Words.", ("memoir/spare",))},
    rival=Rival("mattered", "It was decided already.", (RivalRule("peace", "They had to."),)),
)


def scenario(**more: Any) -> Scenario:
    """The evening as a scenario, with some fields of it changed."""
    return replace(EVENING, **more)


def played(*choices: str, answers: dict[str, Any] | None = None, **more: Any) -> Play:
    """A play of the evening with these choices; its two questions are answered or passed over."""
    play = Play(compile_scenario(scenario(**more)), seed=7)
    for question in ("line", "odds"):
        play.answer(question, (answers or {}).get(question))
    for choice in choices:
        play.choose(choice)
    return play


ACCOUNTS = (
    Account("diary", "The diary", (Step("first", "offer", OFFER.do),), "peace"),
    Account("cable", "The cable", (Step("first", "refuse", REFUSE.do, "It is silent."),), "peace"),
)


def debriefed(*choices: str, **more: Any) -> Debrief:
    """The debrief of such a play."""
    given = {key: more.pop(key) for key in ("accounts", "year") if key in more}
    return build(played(*choices, **more), casebook(), evidence(), **given)
