"""A Pratt parser for guards: `not` binds tighter than `and`, and `and` tighter than `or`.

The depth is bounded, so that no text can exhaust the interpreter's stack.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from thirteen_hours.language.fault import Fault
from thirteen_hours.language.names import FUNCTIONS
from thirteen_hours.language.scope import Scope
from thirteen_hours.language.strangers import foreign_word, stranger
from thirteen_hours.language.syntax import (
    Atom,
    Call,
    Comparison,
    Conjunction,
    Disjunction,
    Membership,
    Name,
    Negation,
    Number,
    Truth,
    Written,
)
from thirteen_hours.language.tokens import Token, tokens

if TYPE_CHECKING:
    from thirteen_hours.language.tree import Operator

LONGEST: Final = 500
"""Characters in an expression."""

DEEPEST: Final = 30
"""Parentheses and `not` inside one another."""

_OR, _AND, _NOT, _COMPARING = 10, 20, 30, 40
_BINDING: Final = {"or": _OR, "and": _AND, "in": _COMPARING}


def written_guard(text: str, scope: Scope) -> Written:
    """The guard as written; the scope is asked for the author's own names alone.

    Raises:
        Fault: at the first place where the text is not a guard.
    """
    check_length(text)
    parser = _Parser(text, scope)
    written = parser.expression(0)
    parser.expect_end()
    return written


def check_length(text: str) -> None:
    """Raises the fault of a text that is too long to be an expression."""
    if len(text) > LONGEST:
        raise Fault("X104", Token("stranger", text[LONGEST:], LONGEST), longest=LONGEST)


class _Parser:
    """The tokens of one guard, and how far they have been read."""

    def __init__(self, text: str, scope: Scope) -> None:
        self._tokens = list(tokens(text))
        self._scope = scope
        self._next = 0
        self._depth = 0
        self._open: list[Token] = []

    @property
    def _token(self) -> Token:
        return self._tokens[self._next]

    def _take(self) -> Token:
        token = self._token
        self._next += 1
        return token

    def expression(self, binding: int) -> Written:
        """Reads an expression whose operators bind tighter than `binding`."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise Fault("X105", self._token, deepest=DEEPEST)
        left = self._prefix()
        while (strength := self._strength()) > binding:
            left = self._infix(left, strength)
        self._depth -= 1
        return left

    def expect_end(self) -> None:
        """Raises the fault of whatever is left over."""
        if self._token.text == ")":
            raise Fault("X102", self._token, found=")", missing="(")
        if self._token.kind != "end":
            raise self._unexpected("'and', 'or' or the end", self._call_meant())

    def _call_meant(self) -> str:
        """What was meant by `said friday`, a function's name and then a bare word."""
        before = self._tokens[self._next - 1]
        if self._token.kind != "word" or before.text not in FUNCTIONS:
            return ""
        return f"did you mean `{before.text}({self._token.text})`?"

    def _strength(self) -> int:
        token = self._token
        return _COMPARING if token.kind == "operator" else _BINDING.get(token.text, -1)

    def _prefix(self) -> Written:
        token = self._token
        if token.text == "(":
            return self._parenthesis()
        if token.text == "not":
            self._take()
            return Negation(token, self.expression(_NOT))
        if token.kind == "word" and self._tokens[self._next + 1].text == "(":
            return self._call()
        return self._atom("a variable")

    def _parenthesis(self) -> Written:
        self._open.append(self._take())
        inner = self.expression(0)
        self._close()
        return inner

    def _close(self) -> None:
        opened = self._open.pop()
        if self._token.kind == "end":
            raise Fault("X102", opened, found="(", missing=")")
        if self._token.text != ")":
            raise self._unexpected("')'", self._call_meant())
        self._take()

    def _call(self) -> Call:
        name = self._take()
        self._open.append(self._take())
        if self._token.kind not in {"word", "keyword"}:
            raise self._unexpected("a name")
        argument = self._take()
        self._close()
        return Call(name, argument)

    def _atom(self, wanted: str) -> Atom:
        token = self._token
        fault = foreign_word(token, self._scope)
        if fault:
            raise fault
        if token.kind == "number":
            return Number(self._take(), int(token.text))
        if token.kind == "word":
            return Name(self._take())
        if token.text in {"true", "false"}:
            return Truth(self._take(), token.text == "true")
        raise self._unexpected(wanted)

    def _infix(self, left: Written, strength: int) -> Written:
        token = self._take()
        if token.text == "and":
            return self._chain(left, token, strength, Conjunction)
        if token.text == "or":
            return self._chain(left, token, strength, Disjunction)
        whole = self._membership(left, token) if token.text == "in" else self._compared(left, token)
        if self._strength() == _COMPARING:
            raise Fault("X108", self._token, operator=self._token.text)
        return whole

    def _chain(
        self,
        left: Written,
        token: Token,
        strength: int,
        kind: Callable[[Token, tuple[Written, ...]], Conjunction | Disjunction],
    ) -> Written:
        terms = [left, self.expression(strength)]
        while self._token.text == token.text:
            self._take()
            terms.append(self.expression(strength))
        return kind(token, tuple(terms))

    def _compared(self, left: Written, token: Token) -> Comparison:
        return Comparison(token, cast("Operator", token.text), left, self.expression(_COMPARING))

    def _membership(self, left: Written, token: Token) -> Membership:
        if self._token.text != "(":
            raise self._unexpected("'('")
        self._open.append(self._take())
        values = [self._atom("a value")]
        while self._token.text == ",":
            self._take()
            values.append(self._atom("a value"))
        self._close()
        return Membership(token, left, tuple(values))

    def _unexpected(self, wanted: str, hint: str = "") -> Fault:
        token = self._token
        if token.kind == "stranger":
            return stranger(token)
        found = f"'{token.text}'" if token.text else "the end"
        if token.text == "not":
            hint = "'not' stands before the whole comparison"
        fault = Fault("X103", token, hint=hint, wanted=wanted, found=found)
        return foreign_word(token, self._scope) or fault
