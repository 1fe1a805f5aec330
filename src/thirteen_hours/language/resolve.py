"""A guard from its text: parsed, every name looked up, every comparison typed."""

from typing import Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.language.fault import Fault
from thirteen_hours.language.names import Lookup, Variable
from thirteen_hours.language.parser import written_guard
from thirteen_hours.language.scope import OneOf, Scope, TrueOrFalse, WholeNumber
from thirteen_hours.language.syntax import (
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
    first_token,
)
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
from thirteen_hours.language.values import misfit, value_of

_FLIPPED: Final[dict[Operator, Operator]] = {
    "==": "==",
    "!=": "!=",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
}


def parse_guard(text: str, place: Place, scope: Scope, report: Report) -> Guard | None:
    """The guard that `text` states, or None after at least one finding.

    `place` is where the text starts; findings mark the columns of what they are about.
    """
    try:
        written = written_guard(text, scope)
    except Fault as fault:
        fault.add_to(report, place)
        return None
    return _Resolver(Lookup(scope, report, place)).guard(written)


class _Resolver:
    """Turns what is written into a tree; None stands for what has led to a finding."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def guard(  # noqa: PLR0911 - one case for each kind of node
        self, written: Written
    ) -> Guard | None:
        """The tree of what is written."""
        match written:
            case Truth(value=value):
                return Always(value=value)
            case Negation(term=term):
                negated = self.guard(term)
                return None if negated is None else Not(negated)
            case Conjunction(terms=written_terms):
                terms = self._guards(written_terms)
                return None if terms is None else All(terms)
            case Disjunction(terms=written_terms):
                terms = self._guards(written_terms)
                return None if terms is None else Any(terms)
            case Comparison():
                return self._comparison(written)
            case Membership():
                return self._membership(written)
            case _:
                return self._alone(written)

    def _guards(self, written: tuple[Written, ...]) -> tuple[Guard, ...] | None:
        guards = [self.guard(term) for term in written]
        found = tuple(guard for guard in guards if guard is not None)
        return found if len(found) == len(guards) else None

    def _alone(self, written: Name | Number | Call) -> Guard | None:
        if isinstance(written, Number):
            self._lookup.refuse("X120", written.token, found=written.token.text, nature="a number")
            return None
        variable = self._variable(written)
        if variable is None:
            return None
        if isinstance(variable.kind, TrueOrFalse):
            return Compare(variable.key, "==", 1)
        nature = str(variable.kind)
        self._lookup.refuse("X120", written.token, found=variable.key, nature=nature)
        return None

    def _variable(self, written: Name | Call) -> Variable | None:
        if isinstance(written, Call):
            return self._lookup.bit(written)
        return self._lookup.variable(written.token)

    def _comparison(self, written: Comparison) -> Guard | None:
        left, operator, right = written.left, written.operator, written.right
        if self._is_turned(left, right):
            left, operator, right = right, _FLIPPED[operator], left
        if not isinstance(left, Name | Call):
            self._lookup.refuse("X119", first_token(left), operator=operator)
            return None
        variable = self._variable(left)
        if variable is None:
            return None
        if isinstance(right, Name) and self._are_tracks(variable, right):
            return CompareVariables(variable.key, operator, right.token.text)
        if not isinstance(right, Name | Number | Truth):
            misfit(self._lookup, variable, first_token(right))
            return None
        if not isinstance(variable.kind, WholeNumber) and operator not in {"==", "!="}:
            misfit(self._lookup, variable, written.token)
            return None
        value = value_of(self._lookup, variable, right)
        return None if value is None else _compared(variable, operator, value)

    def _is_turned(self, left: Written, right: Written) -> bool:
        """Whether the variable stands on the right: `3 <= trust`, `sharp == tone`."""
        if not isinstance(right, Name | Call):
            return False
        kind = self._lookup.scope.variables.get(right.token.text)
        if isinstance(left, Name):
            is_value = isinstance(kind, OneOf) and left.token.text in kind.values
            return is_value and left.token.text not in self._lookup.scope.variables
        return isinstance(left, Number | Truth)

    def _are_tracks(self, left: Variable, right: Name) -> bool:
        other = self._lookup.scope.variables.get(right.token.text)
        return isinstance(left.kind, WholeNumber) and isinstance(other, WholeNumber)

    def _membership(self, written: Membership) -> Guard | None:
        if not isinstance(written.left, Name | Call):
            self._lookup.refuse("X119", first_token(written.left), operator="in")
            return None
        variable = self._variable(written.left)
        if variable is None:
            return None
        values = [value_of(self._lookup, variable, value) for value in written.values]
        known = tuple(value for value in values if value is not None)
        return Among(variable.key, known) if len(known) == len(values) else None


def _compared(variable: Variable, operator: Operator, value: int) -> Guard:
    """The comparison, in one form for each meaning: `flag == false` is `not flag`."""
    if not isinstance(variable.kind, TrueOrFalse):
        return Compare(variable.key, operator, value)
    holds = Compare(variable.key, "==", 1)
    return holds if (operator == "==") == bool(value) else Not(holds)
