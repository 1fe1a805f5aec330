"""Effects: `track +N`, `track -N`, `track = N`, `flag = true`, `enum = value`."""

from typing import Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.language.fault import Fault
from thirteen_hours.language.names import FUNCTIONS, Lookup, Variable
from thirteen_hours.language.parser import check_length
from thirteen_hours.language.scope import Scope, WholeNumber
from thirteen_hours.language.strangers import foreign_word, stranger
from thirteen_hours.language.syntax import Atom, Name, Number, Truth
from thirteen_hours.language.tokens import Token, tokens
from thirteen_hours.language.tree import Effect
from thirteen_hours.language.values import value_of

_SIGNS: Final = {"+": 1, "-": -1}


def parse_effect(text: str, place: Place, scope: Scope, report: Report) -> Effect | None:
    """The change that `text` states, or None after one finding.

    `place` is where the text starts; the finding marks the columns of what it is about.
    """
    lookup = Lookup(scope, report, place)
    try:
        check_length(text)
        return _effect(list(tokens(text)), lookup)
    except Fault as fault:
        fault.add_to(report, place)
        return None


def _effect(found: list[Token], lookup: Lookup) -> Effect | None:
    name, sign, rest = found[0], found[min(1, len(found) - 1)], found[2:]
    if name.kind != "word":
        raise _unexpected(name, "a variable")
    if name.text in FUNCTIONS and sign.text == "(":
        raise Fault("X121", name, name=name.text)
    variable = lookup.variable(name)
    if variable is None:
        return None
    if sign.kind == "number" and sign.text.startswith("-"):
        # In `trust -1` the minus and its number have come as one token.
        number = Token("number", sign.text[1:], sign.start + 1)
        return _step(variable, sign, -1, [number, *rest], lookup)
    if sign.text in _SIGNS:
        return _step(variable, sign, _SIGNS[sign.text], rest, lookup)
    if sign.text == "=":
        return _setting(variable, rest, lookup)
    if sign.text == "==":
        raise Fault("X107", sign, found="==", meant="=")
    raise _unexpected(sign, "'+', '-' or '='")


def _step(
    variable: Variable, sign: Token, direction: int, rest: list[Token], lookup: Lookup
) -> Effect | None:
    if not isinstance(variable.kind, WholeNumber):
        lookup.refuse("X122", sign, variable=variable.key, nature=str(variable.kind))
        return None
    number = rest[0]
    if number.kind != "number" or number.text.startswith("-"):
        raise _unexpected(number, "a whole number")
    _expect_end(rest[1])
    if int(number.text) == 0:
        lookup.refuse("X123", number, variable=variable.key)
        return None
    low, high = variable.kind.low, variable.kind.high
    if int(number.text) > high - low:
        lookup.refuse("X124", number, variable=variable.key, low=low, high=high)
        return None
    return Effect(variable.key, "add", direction * int(number.text))


def _setting(variable: Variable, rest: list[Token], lookup: Lookup) -> Effect | None:
    atom = _atom(rest[0], lookup)
    _expect_end(rest[1])
    value = value_of(lookup, variable, atom)
    return None if value is None else Effect(variable.key, "set", value)


def _atom(token: Token, lookup: Lookup) -> Atom:
    if token.text in {"true", "false"}:
        return Truth(token, token.text == "true")
    if token.kind == "number":
        return Number(token, int(token.text))
    fault = foreign_word(token, lookup.scope)
    if token.kind != "word" or fault:
        raise fault or _unexpected(token, "a value")
    return Name(token)


def _expect_end(token: Token) -> None:
    if token.kind != "end":
        raise _unexpected(token, "the end")


def _unexpected(token: Token, wanted: str) -> Fault:
    if token.kind == "stranger" and token.text not in "+-=":
        return stranger(token)
    found = f"'{token.text}'" if token.text else "the end"
    return Fault("X103", token, wanted=wanted, found=found)
