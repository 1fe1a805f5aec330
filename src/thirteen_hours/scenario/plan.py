"""Test plans: a path through a scenario by ids, with what is expected at its end."""

from dataclasses import dataclass
from typing import Any, Final

from thirteen_hours.evidence.model import Evidence
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.findings.place import Place
from thirteen_hours.language.tree import Guard
from thirteen_hours.reading.shape.groups import Either, ListOf, MapOf
from thirteen_hours.reading.shape.record import Fields, Key, Record
from thirteen_hours.reading.shape.scalars import Id, Whole, Words
from thirteen_hours.reading.tree import Scalar, Value
from thirteen_hours.scenario.expressions import read_guard
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.variables_reader import scope_of_scenario

WORDS: Final = Words()
_STEP: Final = Either(
    "the id of a choice", WORDS, None, MapOf(Words("why the account is silent here"), ids=False)
)

NAME: Final = Key("test", WORDS, "What the plan shows.", required=True)
ACCOUNT: Final = Key("account", Id("the id of a source"), "The source whose evening it is.")
SEED: Final = Key("seed", Whole(0, 2**31), "The seed, where the scenario has chance.")
CHOOSE: Final = Key("choose", ListOf(_STEP), "Choices in order.", required=True)
OUTCOME: Final = Key("outcome", Id("the id of an outcome"), "The outcome.")
CLASS: Final = Key("class", Id("the id of an outcome class"), "Its class.")
THAT: Final = Key("that", ListOf(WORDS, or_one=True), "Conditions that hold at the end.")
TEXT: Final = Key("text", ListOf(WORDS, or_one=True), "Words that the evening has.")
NOT_TEXT: Final = Key("not-text", ListOf(WORDS, or_one=True), "Words that it has not.")
EXPECT: Final = Key(
    "expect",
    Record("expectation", (OUTCOME, CLASS, THAT, TEXT, NOT_TEXT), "What is expected."),
    "What is expected at the end.",
    required=True,
)
FAILS: Final = Key("fails", WORDS, "Why the plan is expected to fail.")
PLAN: Final = Record(
    "test plan", (NAME, ACCOUNT, SEED, CHOOSE, EXPECT, FAILS), "A path and what it must show."
)


@dataclass(frozen=True, slots=True)
class Step:
    """One choice of a plan: its id, in a scene if that is named; `silent` where the account is."""

    choice: str
    scene: str = ""
    silent: str = ""
    place: Place = Place("")  # noqa: RUF009 - a Place is frozen


@dataclass(frozen=True, slots=True)
class Plan:
    """A path through a scenario; the account of a source where `account` names one."""

    name: str
    place: Place
    steps: tuple[Step, ...]
    account: str = ""
    seed: int = 0
    outcome: str = ""
    outcome_class: str = ""
    that: tuple[tuple[str, Guard, Place], ...] = ()
    text: tuple[str, ...] = ()
    not_text: tuple[str, ...] = ()
    fails: str = ""


def read_plan(tree: Value, scenario: Scenario, evidence: Evidence, report: Report) -> Plan | None:
    """The plan; None when it has no choices. Names that do not exist are reported."""
    fields = PLAN.read(tree, report)
    name = fields.get(NAME) if fields else None
    expect = fields.get(EXPECT) if fields else None
    if fields is None or name is None or expect is None:
        return None
    steps = (_step(written, scenario, report) for written in fields.get(CHOOSE) or [])
    outcome = _known(expect.get(OUTCOME), scenario.outcomes, "R113", report)
    return Plan(
        name=" ".join(name.text.split()),
        place=name.place,
        steps=tuple(step for step in steps if step),
        account=_account(fields.get(ACCOUNT), evidence, report),
        seed=fields.get(SEED) or 0,
        outcome=outcome,
        outcome_class=expect.words(CLASS),
        that=_conditions(expect, scenario, report),
        text=tuple(" ".join(text.text.split()) for text in expect.get(TEXT) or ()),
        not_text=tuple(" ".join(text.text.split()) for text in expect.get(NOT_TEXT) or ()),
        fails=fields.words(FAILS),
    )


def _known(name: Scalar | None, among: Any, code: str, report: Report) -> str:
    if name is None:
        return ""
    if name.text not in among:
        report.add(code, name.place, name=name.text[:60], hint=did_you_mean(name.text, among))
    return name.text


def _account(name: Scalar | None, evidence: Evidence, report: Report) -> str:
    if name is not None and name.text not in evidence.sources:
        hint = did_you_mean(name.text, evidence.sources)
        report.add("R110", name.place, id=name.text, hint=hint)
    return name.text if name else ""


def _step(written: Any, scenario: Scenario, report: Report) -> Step | None:
    silent = ""
    if not isinstance(written, Scalar):
        if len(written) != 1:
            return None
        written, why = written[0]
        silent = " ".join(why.text.split())
    scene, _, choice = written.text.strip().rpartition("/")
    known = {choice.id for found in scenario.scenes.values() for choice in found.choices}
    if scene and scene not in scenario.scenes:
        hint = did_you_mean(scene, scenario.scenes)
        report.add("R112", written.place, name=scene[:60], hint=hint)
    elif choice not in known:
        hint = did_you_mean(choice, known)
        report.add("T101", written.place, id=choice[:60], hint=hint)
    return Step(choice, scene, silent, written.place)


def _conditions(
    expect: Fields, scenario: Scenario, report: Report
) -> tuple[tuple[str, Guard, Place], ...]:
    scope = scope_of_scenario(scenario)
    found = []
    for written in expect.get(THAT) or ():
        guard = read_guard(written, scope, report)
        if guard is not None:
            found.append((written.text, guard, written.place))
    return tuple(found)
