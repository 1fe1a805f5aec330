"""Guards as resolved trees: what the engine and the proof both evaluate.

A tree names its variables by key: `confidence` (a track, flag or enum), `visited(scene)`,
`chose(scene/choice)` or `said(topic)`. Every variable holds a whole number: a track its value, a
flag 0 or 1, an enum the position of its value, a bit 0 or 1. Trees are plain data, so they can be
cached.
"""

from typing import Literal

from msgspec import Struct

Operator = Literal["==", "!=", "<", "<=", ">", ">="]


class Always(Struct, frozen=True, tag="always"):
    """A guard that never varies."""

    value: bool = True


class Compare(Struct, frozen=True, tag="compare"):
    """A variable held against a whole number."""

    variable: str
    operator: Operator
    value: int


class CompareVariables(Struct, frozen=True, tag="compare-variables"):
    """Two tracks held against each other."""

    left: str
    operator: Operator
    right: str


class Among(Struct, frozen=True, tag="among"):
    """True when the variable's value is one of `values`."""

    variable: str
    values: tuple[int, ...]


class Not(Struct, frozen=True, tag="not"):
    """True when `term` is false."""

    term: "Guard"


class All(Struct, frozen=True, tag="all"):
    """True when every term is true."""

    terms: tuple["Guard", ...]


class Any(Struct, frozen=True, tag="any"):
    """True when at least one term is true."""

    terms: tuple["Guard", ...]


Guard = Always | Compare | CompareVariables | Among | Not | All | Any

ALWAYS = Always(value=True)


class Effect(Struct, frozen=True):
    """A change to one variable: `add` moves a track within its range, `set` gives a value."""

    variable: str
    kind: Literal["add", "set"]
    amount: int
