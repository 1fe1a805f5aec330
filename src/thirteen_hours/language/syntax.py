"""Guards as they are written, before any name in them is looked up."""

from msgspec import Struct

from thirteen_hours.language.tokens import Token
from thirteen_hours.language.tree import Operator


class Name(Struct, frozen=True):
    """A variable, or a value of an enum; which of them shows when it is looked up."""

    token: Token


class Number(Struct, frozen=True):
    """A whole number."""

    token: Token
    value: int


class Truth(Struct, frozen=True):
    """`true` or `false`."""

    token: Token
    value: bool


class Call(Struct, frozen=True):
    """`function(argument)`."""

    token: Token
    argument: Token


class Comparison(Struct, frozen=True):
    """`left operator right`."""

    token: Token
    operator: Operator
    left: "Written"
    right: "Written"


class Membership(Struct, frozen=True):
    """`left in (value, ...)`."""

    token: Token
    left: "Written"
    values: tuple["Name | Number | Truth", ...]


class Negation(Struct, frozen=True):
    """`not term`."""

    token: Token
    term: "Written"


class Conjunction(Struct, frozen=True):
    """`term and term and ...`; the token is the first `and`."""

    token: Token
    terms: tuple["Written", ...]


class Disjunction(Struct, frozen=True):
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
