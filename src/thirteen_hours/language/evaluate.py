"""What a guard says of given values: compiled for the engine, or looked up once by name."""

import operator
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from thirteen_hours.language import keys
from thirteen_hours.language.tree import (
    All,
    Always,
    Among,
    Any,
    Compare,
    CompareVariables,
    Guard,
    Not,
    Operator,
)

Test = Callable[[Sequence[int]], bool]
"""A compiled guard: whether it holds for the values, each at the slot of its variable."""

_RELATIONS: Final[dict[Operator, Callable[[int, int], bool]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def always(values: Sequence[int]) -> bool:  # noqa: ARG001 - the same shape as every other test
    """The test that holds whatever the values are."""
    return True


def never(values: Sequence[int]) -> bool:  # noqa: ARG001 - the same shape as every other test
    """The test that holds for no values."""
    return False


def compiled(  # noqa: C901, PLR0911 - one case for each kind of guard
    guard: Guard, slots: Mapping[str, int]
) -> Test:
    """The guard as one function of a sequence of values; `slots` says where each variable stands.

    Raises:
        KeyError: The guard reads a variable that has no slot.
    """
    match guard:
        case Always(value=value):
            return always if value else never
        case Compare(variable=variable, operator=sign, value=value):
            return _comparison(slots[variable], sign, value)
        case CompareVariables(left=left, operator=sign, right=right):
            return _comparison_of_two(slots[left], sign, slots[right])
        case Among(variable=variable, values=members):
            return _membership(slots[variable], frozenset(members))
        case Not(term=Compare(variable=variable, operator="==", value=value)):
            return _comparison(slots[variable], "!=", value)
        case Not(term=term):
            return _negation(compiled(term, slots))
        case All(terms=terms):
            return _conjunction([compiled(term, slots) for term in terms])
        case Any(terms=terms):
            return _disjunction([compiled(term, slots) for term in terms])


def holds(guard: Guard, values: Mapping[str, int]) -> bool:
    """Whether the guard holds for values by name; a bit that is not among them is not set.

    Raises:
        KeyError: The guard reads a track, flag or enum that is not among the values.
    """
    if isinstance(guard, Always):
        return guard.value
    names, test = _by_name(guard)
    return test([values.get(name, 0) if is_bit else values[name] for name, is_bit in names])


@lru_cache(maxsize=4096)
def _by_name(guard: Guard) -> tuple[tuple[tuple[str, bool], ...], Test]:
    """What a guard reads, with whether it is a bit; and the guard as a function of the values."""
    names = sorted(variables_of(guard))
    test = compiled(guard, {name: slot for slot, name in enumerate(names)})
    return tuple((name, keys.is_bit(name)) for name in names), test


def variables_of(guard: Guard) -> frozenset[str]:
    """The keys of all variables that the guard reads."""
    match guard:
        case Always():
            return frozenset()
        case Compare(variable=variable) | Among(variable=variable):
            return frozenset({variable})
        case CompareVariables(left=left, right=right):
            return frozenset({left, right})
        case Not(term=term):
            return variables_of(term)
        case All(terms=terms) | Any(terms=terms):
            return frozenset().union(*map(variables_of, terms))


# The six relations are written out because a comparison inside the function takes half the time of
# a call to one from `operator`, and the proof makes millions of them.
def _comparison(slot: int, sign: Operator, value: int) -> Test:
    match sign:
        case "==":
            return lambda values: values[slot] == value
        case "!=":
            return lambda values: values[slot] != value
        case "<":
            return lambda values: values[slot] < value
        case "<=":
            return lambda values: values[slot] <= value
        case ">":
            return lambda values: values[slot] > value
        case ">=":
            return lambda values: values[slot] >= value


def _comparison_of_two(left: int, sign: Operator, right: int) -> Test:
    relation = _RELATIONS[sign]
    return lambda values: relation(values[left], values[right])


def _membership(slot: int, members: frozenset[int]) -> Test:
    return lambda values: values[slot] in members


def _negation(term: Test) -> Test:
    return lambda values: not term(values)


def _conjunction(terms: list[Test]) -> Test:
    if len(terms) == 2:  # noqa: PLR2004 - most have two, and a loop costs three times as much
        first, second = terms
        return lambda values: first(values) and second(values)
    return lambda values: all(term(values) for term in terms)


def _disjunction(terms: list[Test]) -> Test:
    if len(terms) == 2:  # noqa: PLR2004 - as above
        first, second = terms
        return lambda values: first(values) or second(values)
    return lambda values: any(term(values) for term in terms)
