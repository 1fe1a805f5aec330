"""Guards as they are written, before any name in them is looked up."""

from dataclasses import dataclass

from thirteen_hours.language.tokens import Token
from thirteen_hours.language.tree import Operator


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, or a value of an enum; which of them shows when it is looked up."""

    token: Token


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number."""

    token: Token
    value: int


@dataclass(frozen=True, slots=True)
class Truth:
    """`true` or `false`."""

    token: Token
    value: bool


@dataclass(frozen=True, slots=True)
class Call:
    """`function(argument)`."""

    token: Token
    argument: Token


@dataclass(frozen=True, slots=True)
class Comparison:
    """`left operator right`."""

    token: Token
    operator: Operator
    left: "Written"
    right: "Written"


@dataclass(frozen=True, slots=True)
class Membership:
    """`left in (value, ...)`."""

    token: Token
    left: "Written"
    values: tuple["Name | Number | Truth", ...]


@dataclass(frozen=True, slots=True)
class Negation:
    """`not term`."""

    token: Token
    term: "Written"


@dataclass(frozen=True, slots=True)
class Conjunction:
    """`term and term and ...`; the token is the first `and`."""

    token: Token
    terms: tuple["Written", ...]


@dataclass(frozen=True, slots=True)
class Disjunction:
    """`term or term or ...`; the token is the first `or`."""

    token: Token
    terms: tuple["Written", ...]


Atom = Name | Number | Truth
Written = Atom | Call | Comparison | Membership | Negation | Conjunction | Disjunction


def first_token(written: Written) -> Token:
    """The token to mark when `written` is meant as a whole."""
    if isinstance(written, Comparison | Membership):
        return first_token(written.left)
    if isinstance(written, Conjunction | Disjunction):
        return first_token(written.terms[0])
    return written.token
