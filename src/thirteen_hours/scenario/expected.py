"""What a plan expects of a variable, in plain words: `3`, `at least 3`, `not sharp`, `1 or 2`."""

import re
from typing import Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.language.scope import Scope, WholeNumber
from thirteen_hours.language.tree import Among, Compare, Guard, Operator
from thirteen_hours.reading.shape.scalars import shortened
from thirteen_hours.reading.tree import Scalar
from thirteen_hours.scenario.fixture_reader import read_setting

_ORDERED: Final[dict[str, Operator]] = {
    "at least": ">=",
    "at most": "<=",
    "more than": ">",
    "less than": "<",
    ">=": ">=",
    "<=": "<=",
    ">": ">",
    "<": "<",
}
_EITHER: Final[dict[str, Operator]] = {"not": "!=", "!=": "!=", "==": "==", "": "=="}
_WORDED: Final = re.compile(
    r"\s*(at least|at most|more than|less than|not|>=|<=|!=|==|>|<|)\s*"
    r"([\w-]+)((?:\s+or\s+[\w-]+)*)\s*"
)
_WORD: Final = re.compile(r"[\w-]+")


def read_expected(name: Scalar, written: Scalar, scope: Scope, report: Report) -> Guard | None:
    """The condition that is meant, or None after a finding."""
    if name.text not in scope.variables:
        hint = did_you_mean(name.text, scope.variables)
        report.add("X110", name.place, name=shortened(name.text), hint=hint)
        return None
    found = _WORDED.fullmatch(written.text)
    operator = _operator(found, name, scope) if found else None
    if found is None or operator is None:
        report.add("T102", written.place, found=shortened(written.text), name=name.text)
        return None
    starts = [
        found.start(2),
        *(each.start() for each in _alternatives(written.text, found.start(3))),
    ]
    values = [read_setting(name, _at(written, start), scope, report) for start in starts]
    numbers = tuple(value[1] for value in values if value)
    if len(numbers) < len(values):
        return None
    if len(numbers) > 1:
        return Among(name.text, numbers)
    return Compare(name.text, operator, numbers[0])


def _operator(found: re.Match[str], name: Scalar, scope: Scope) -> Operator | None:
    """The operator that the words stand for; None where they do not go together."""
    several = bool(found[3])
    if several:
        return "==" if not found[1] else None
    if found[1] in _ORDERED:
        ordered = isinstance(scope.variables[name.text], WholeNumber)
        return _ORDERED[found[1]] if ordered else None
    return _EITHER[found[1]]


def _alternatives(text: str, start: int) -> list[re.Match[str]]:
    return [each for each in _WORD.finditer(text, start) if each[0] != "or"]


def _at(written: Scalar, start: int) -> Scalar:
    """The word of a text that begins at `start`, as a value of its own."""
    word = _WORD.match(written.text, start)
    text = word[0] if word else ""
    place = written.at(start, len(text))
    return Scalar(written.file, place.line, place.column, text)
