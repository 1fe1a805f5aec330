"""Guards in the words of their author: written out again, and why one does not hold."""

from collections.abc import Mapping, Sequence

from thirteen_hours.language import keys
from thirteen_hours.language.evaluate import holds, variables_of
from thirteen_hours.language.tree import (
    All,
    Always,
    Among,
    Any,
    Compare,
    CompareVariables,
    Guard,
    Not,
)

Labels = Mapping[str, Sequence[str]]
"""What the values of a flag (`false`, `true`) or an enum are called; a track has no entry."""

TRUTHS = ("false", "true")
_OR, _AND, _NOT, _LEAF = range(4)


def unparse(guard: Guard, labels: Labels) -> str:
    """The guard as an author would write it; parsing that gives the same guard."""
    return _written(guard, labels, _OR)


def why_false(guard: Guard, values: Mapping[str, int], labels: Labels) -> str:
    """What keeps the guard from holding, with what is so instead: `confidence >= 4 (it is 3)`.

    Empty when it holds. Of several conditions only those that fail are told.
    """
    if holds(guard, values):
        return ""
    match guard:
        case All(terms=terms):
            return " and ".join(filter(None, (why_false(term, values, labels) for term in terms)))
        case Any(terms=terms) if terms:
            return " or ".join(why_false(term, values, labels) for term in terms)
        case _:
            return f"{_written(guard, labels, _NOT)}{_instead(guard, values, labels)}"


def shown(variable: str, value: int, labels: Labels) -> str:
    """A variable's value in the author's words: `sharp`, `true` or the number."""
    names = TRUTHS if keys.is_bit(variable) else labels.get(variable, ())
    return names[value] if 0 <= value < len(names) else str(value)


def _instead(guard: Guard, values: Mapping[str, int], labels: Labels) -> str:
    names = sorted(variables_of(guard))
    now = [(name, shown(name, values.get(name, 0), labels)) for name in names]
    if len(now) == 1:
        return f" (it is {now[0][1]})"
    told = ", ".join(f"{name} is {value}" for name, value in now)
    return f" ({told})" if told else ""


def _written(guard: Guard, labels: Labels, around: int) -> str:
    """The text of the guard, in parentheses where what stands around binds as tightly."""
    match guard:
        case Always(value=value):
            return TRUTHS[value]
        case Not(term=term):
            text, binds = f"not {_written(term, labels, _NOT)}", _NOT
        case All(terms=terms) if len(terms) > 1:
            text, binds = " and ".join(_written(term, labels, _NOT) for term in terms), _AND
        case Any(terms=terms) if len(terms) > 1:
            text, binds = " or ".join(_written(term, labels, _AND) for term in terms), _OR
        case All(terms=terms) | Any(terms=terms):
            empty = TRUTHS[isinstance(guard, All)]
            return _written(terms[0], labels, around) if terms else empty
        case _:
            return _leaf(guard, labels)
    return f"({text})" if binds < around else text


def _leaf(guard: Compare | CompareVariables | Among, labels: Labels) -> str:
    match guard:
        case CompareVariables(left=left, operator=operator, right=right):
            return f"{left} {operator} {right}"
        case Among(variable=variable, values=values):
            listed = ", ".join(shown(variable, value, labels) for value in values)
            return f"{variable} in ({listed})" if values else TRUTHS[False]
        case Compare(variable=variable, operator=operator, value=value):
            text = shown(variable, value, labels)
            alone = operator == "==" and text == TRUTHS[True]
            return variable if alone else f"{variable} {operator} {text}"
