"""Values, typed by the variable that they are held against or set to."""

from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.language.names import Lookup, Variable
from thirteen_hours.language.scope import OneOf, TrueOrFalse, WholeNumber
from thirteen_hours.language.syntax import Atom, Name, Number, Truth
from thirteen_hours.language.tokens import Token


def value_of(lookup: Lookup, variable: Variable, written: Atom) -> int | None:
    """What `written` stands for as a value of `variable`, or None after a finding."""
    match variable.kind, written:
        case WholeNumber(low=low, high=high), Number(token=token, value=value):
            if low <= value <= high:
                return value
            lookup.refuse("X113", token, variable=variable.key, value=value, low=low, high=high)
        case WholeNumber(), Name(token=token) if token.text not in lookup.scope.variables:
            lookup.variable(token)
        case TrueOrFalse(), Truth(value=truth):
            return int(truth)
        case OneOf(values=values), Name(token=token):
            if token.text in values:
                return values.index(token.text)
            hint = did_you_mean(token.text, values) or f"it is one of {', '.join(values)}"
            lookup.refuse("X111", token, hint=hint, variable=variable.key, value=token.text)
        case _:
            misfit(lookup, variable, written.token)
    return None


def misfit(lookup: Lookup, variable: Variable, token: Token) -> None:
    """Adds the finding that `token` does not fit the kind of `variable`."""
    lookup.refuse("X112", token, variable=variable.key, nature=str(variable.kind), found=token.text)
