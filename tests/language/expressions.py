"""A scope, strategies for expressions in it, and what guards mean."""

import operator
from collections.abc import Mapping

from hypothesis import strategies as st

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.language.effects import parse_effect
from thirteen_hours.language.resolve import parse_guard
from thirteen_hours.language.scope import OneOf, Scope, TrueOrFalse, WholeNumber
from thirteen_hours.language.tree import (
    All,
    Always,
    Among,
    Any,
    Compare,
    CompareVariables,
    Effect,
    Guard,
    Not,
)

SCOPE = Scope(
    variables={
        "trust": WholeNumber(0, 6),
        "chill-in-air": WholeNumber(-3, 3),
        "told": TrueOrFalse(),
        "coat-off": TrueOrFalse(),
        "tone": OneOf(("plain", "sharp", "half-hearted")),
    },
    scenes={"first": ("wait", "ask"), "second-room": ("wait",), "third": (), "in": (), "not": ()},
    topics=("bases", "the-letter"),
)
LABELS = {
    "told": ("false", "true"),
    "coat-off": ("false", "true"),
    "tone": ("plain", "sharp", "half-hearted"),
}
BITS = (
    "visited(first)",
    "visited(third)",
    "chose(first/ask)",
    "chose(second-room/wait)",
    "said(the-letter)",
)
PLACE = Place("scenes.yaml", 7, 9)

_RANGES = {"trust": (0, 6), "chill-in-air": (-3, 3)}
_TRACKS = st.sampled_from(sorted(_RANGES))
_OPERATORS = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])


def guard_of(text: str) -> tuple[Guard | None, Report]:
    """The guard that a text states in the scope, and the findings about it."""
    report = Report()
    return parse_guard(text, PLACE, SCOPE, report), report


def effect_of(text: str) -> tuple[Effect | None, Report]:
    """The effect that a text states in the scope, and the findings about it."""
    report = Report()
    return parse_effect(text, PLACE, SCOPE, report), report


def _of_track(track: str) -> st.SearchStrategy[Guard]:
    numbers = st.integers(*_RANGES[track])
    return st.one_of(
        st.builds(Compare, st.just(track), _OPERATORS, numbers),
        st.builds(Among, st.just(track), st.lists(numbers, min_size=1, max_size=3).map(tuple)),
        st.builds(CompareVariables, st.just(track), _OPERATORS, _TRACKS),
    )


def _leaves() -> st.SearchStrategy[Guard]:
    members = st.lists(st.integers(0, 2), min_size=1, max_size=3).map(tuple)
    truths = st.sampled_from(["told", "coat-off", *BITS])
    return st.one_of(
        st.booleans().map(Always),
        truths.map(lambda name: Compare(name, "==", 1)),
        _TRACKS.flatmap(_of_track),
        st.builds(Compare, st.just("tone"), st.sampled_from(["==", "!="]), st.integers(0, 2)),
        st.builds(Among, st.just("tone"), members),
        st.builds(Among, truths, st.sampled_from([(0,), (1,), (0, 1)])),
    )


def guards() -> st.SearchStrategy[Guard]:
    """Guards such as a text in the scope can state."""
    return st.recursive(
        _leaves(),
        lambda inner: st.one_of(
            inner.map(Not),
            st.lists(inner, min_size=2, max_size=3).map(lambda terms: All(tuple(terms))),
            st.lists(inner, min_size=2, max_size=3).map(lambda terms: Any(tuple(terms))),
        ),
        max_leaves=8,
    )


def valuations() -> st.SearchStrategy[dict[str, int]]:
    """Values for all variables of the scope, within their ranges."""
    ranges = {**_RANGES, "told": (0, 1), "coat-off": (0, 1), "tone": (0, 2)}
    ranges |= dict.fromkeys(BITS, (0, 1))
    return st.fixed_dictionaries({name: st.integers(*ends) for name, ends in ranges.items()})


_RELATIONS = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def meaning(  # noqa: PLR0911 - one case for each kind of guard
    guard: Guard, values: Mapping[str, int]
) -> bool:
    """Whether a guard holds, by the plainest reading of its tree."""
    match guard:
        case Always(value=value):
            return value
        case Compare(variable=variable, operator=relation, value=number):
            return bool(_RELATIONS[relation](values[variable], number))
        case CompareVariables(left=left, operator=relation, right=right):
            return bool(_RELATIONS[relation](values[left], values[right]))
        case Among(variable=variable, values=members):
            return values[variable] in members
        case Not(term=term):
            return not meaning(term, values)
        case All(terms=terms):
            return all(meaning(term, values) for term in terms)
        case Any(terms=terms):
            return any(meaning(term, values) for term in terms)
