"""The format of test plans: where one begins, what is chosen, what is expected at the end."""

from typing import Any, Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.shape.groups import Either, ListOf, MapOf
from thirteen_hours.reading.shape.record import Fields, Key, Record
from thirteen_hours.reading.shape.scalars import Id, OneWord, Whole, Words, YesNo
from thirteen_hours.reading.shape.shape import Schema, Shape
from thirteen_hours.reading.tree import Mapping, Scalar, Value
from thirteen_hours.scenario import scene_format as s

WORDS: Final = Words()
_CHOICE_IDS: Final[Shape[list[Scalar]]] = ListOf(Words("the id of a choice"), or_one=True)
_STEP: Final = Either(
    "the id of a choice", WORDS, None, MapOf(Words("why the account is silent here"), ids=False)
)
_TEXTS: Final[Shape[list[Any]]] = ListOf(
    Either("words, or a scene with words", WORDS, None, MapOf(WORDS)), or_one=True
)

NAME: Final = Key("test", WORDS, "What the plan shows.", required=True)
ACCOUNT: Final = Key("account", Id("the id of a source"), "The source whose evening it is.")
SEED: Final = Key("seed", Whole(0, 2**31), "The seed, where the scenario has chance.")

SCENE: Final = Key("scene", Id("the id of a scene"), "The scene in which it begins.")
SET: Final = Key("set", MapOf(Words("a value")), "Variables with the values they then have.")
SAID: Final = Key("said", s.IDS, "Topics that have been spoken of before.")
VISITED: Final = Key("visited", s.IDS, "Scenes that have been entered before.")
CHOSE: Final = Key("chose", _CHOICE_IDS, "Choices that have been taken before.")
START: Final = Key(
    "start",
    Record("start", (SCENE, SET, SAID, VISITED, CHOSE), "The state in which a play begins."),
    "Where it begins, if not at the beginning.",
)
CHOOSE: Final = Key("choose", ListOf(_STEP), "Choices in order.", required=True)

OUTCOME: Final = Key("outcome", Id("the id of an outcome"), "The outcome.")
CLASS: Final = Key("class", Id("the id of an outcome class"), "The outcome's class.")
STANDING: Final = Key(
    "standing",
    OneWord(("documented", "contested", "counterfactual")),
    "How the outcome stands in the evidence.",
)
ENDS_IN: Final = Key("scene", Id("the id of a scene"), "The scene where it ends, short of an end.")
OPEN: Final = Key("open", _CHOICE_IDS, "Choices that can be taken where it ends.")
CLOSED: Final = Key("closed", _CHOICE_IDS, "Choices that cannot be taken where it ends.")
VARIABLES: Final = Key(
    "variables",
    MapOf(Words("a value, or such as `at least 3`")),
    "Variables with the values they have at the end: `3`, `at least 3`, `not sharp`, `1 or 2`.",
)
THAT: Final = Key("that", ListOf(WORDS, or_one=True), "Conditions that hold at the end.")
TEXT: Final = Key("text", _TEXTS, "Words that the evening has, or that a scene of it has.")
NOT_TEXT: Final = Key("not-text", _TEXTS, "Words that it has not, or that a scene has not.")
MAKES: Final = Key(
    "makes", MapOf(Words("the id of a value")), "Claims with the values that the evening gives."
)
DOCUMENTED: Final = Key(
    "documented", YesNo(), "Whether every choice on the way is drawn from a passage."
)
EXPECT: Final = Key(
    "expect",
    Record(
        "expectation",
        (
            *(OUTCOME, CLASS, STANDING, ENDS_IN, OPEN, CLOSED, VARIABLES, THAT),
            *(TEXT, NOT_TEXT, MAKES, DOCUMENTED),
        ),
        "What is expected.",
    ),
    "What is expected at the end.",
    required=True,
)
GOLDEN: Final = Key(
    "golden", Id(), "The whole evening is compared with this file: `NAME.golden.txt`."
)
FAILS: Final = Key("fails", WORDS, "Why the plan is expected to fail.")
PLAN: Final = Record(
    "test plan",
    (NAME, ACCOUNT, SEED, START, CHOOSE, EXPECT, GOLDEN, FAILS),
    "A path and what it must show.",
)
PLANS: Final = Key("plans", ListOf(PLAN), "Several plans in one file.", required=True)
SEVERAL: Final = Record("file of test plans", (PLANS,), "Several paths, each with what it shows.")


class PlanFile(Shape[list[Fields]], frozen=True):
    """A file with one plan, or with several under `plans`."""

    def read(self, value: Value, report: Report) -> list[Fields] | None:
        """The plans that could be read."""
        if isinstance(value, Mapping) and PLANS.name in value.entries:
            several = SEVERAL.read(value, report)
            return several.get(PLANS) if several else None
        one = PLAN.read(value, report)
        return [one] if one else None

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """The one or the other, by whether there is a key `plans`."""
        return {
            "if": {"type": "object", "required": [PLANS.name]},
            "then": SEVERAL.schema(definitions),
            "else": PLAN.schema(definitions),
        }


PLAN_FILE: Final = PlanFile()
