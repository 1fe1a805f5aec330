"""Guards over many states at once: the same tree that the engine evaluates for one."""

from collections.abc import Callable
from functools import reduce
from operator import and_, eq, ge, gt, le, lt, ne, or_
from typing import Any, Final

import numpy as np

from thirteen_hours.language.tree import (
    All,
    Always,
    Among,
    Compare,
    CompareVariables,
    Guard,
    Not,
    Operator,
)
from thirteen_hours.language.tree import Any as Either
from thirteen_hours.proof.arrays import Mask, Numbers

_RELATIONS: Final[dict[Operator, Callable[[Any, Any], Any]]] = {
    "==": eq,
    "!=": ne,
    "<": lt,
    "<=": le,
    ">": gt,
    ">=": ge,
}

Column = Callable[[str], Numbers]
"""Gives the values of a variable, by key, in every state."""


def mask(  # noqa: PLR0911 - one case for each kind of guard
    guard: Guard, column: Column
) -> Mask | np.bool_:
    """Where the guard holds; one truth for all where it reads nothing.

    The columns may have any shapes that numpy fits to one another.
    """
    match guard:
        case Always(value=value):
            return np.bool_(value)
        case Compare(variable=variable, operator=sign, value=value):
            return _RELATIONS[sign](column(variable), value)  # type: ignore[no-any-return] # numpy's operators are Any
        case CompareVariables(left=left, operator=sign, right=right):
            return _RELATIONS[sign](column(left), column(right))  # type: ignore[no-any-return] # as above
        case Among(variable=variable, values=members):
            found = column(variable)
            return reduce(or_, [found == member for member in members], np.False_)
        case Not(term=term):
            return ~mask(term, column)
        case All(terms=terms):
            return reduce(and_, [mask(term, column) for term in terms], np.True_)
        case Either(terms=terms):
            return reduce(or_, [mask(term, column) for term in terms], np.False_)
