"""Guards and effects as they stand in a file, with every mistake at its own column."""

from collections.abc import Callable
from typing import TypeVar

from msgspec.structs import replace

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.language.effects import parse_effect
from thirteen_hours.language.resolve import parse_guard
from thirteen_hours.language.scope import Scope
from thirteen_hours.language.tree import Effect, Guard
from thirteen_hours.reading.tree import Scalar

T = TypeVar("T")


def read_guard(written: Scalar, scope: Scope, report: Report) -> Guard | None:
    """The guard that a scalar states, or None after at least one finding."""
    return _parsed(parse_guard, written, scope, report)


def read_effect(written: Scalar, scope: Scope, report: Report) -> Effect | None:
    """The effect that a scalar states, or None after at least one finding."""
    return _parsed(parse_effect, written, scope, report)


def _parsed(
    parse: Callable[[str, Place, Scope, Report], T],
    written: Scalar,
    scope: Scope,
    report: Report,
) -> T:
    # The language counts columns in the text; where those stand in a block or between quotation
    # marks only the scalar knows.
    found = Report()
    result = parse(written.text, Place(written.file.name, 1), scope, found)
    for finding in found.findings:
        place = written.at(finding.place.column - 1, finding.place.width)
        report.findings.append(replace(finding, place=place))
    return result
