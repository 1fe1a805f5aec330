"""Syntax errors in words: the pure-Python reader explains better than the C one, but is slow."""

from typing import Any, Final

import yaml

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.mistakes import mistake

_LONGEST_RETRY: Final = 200_000
"""Characters up to the mistake that are read a second time, a matter of half a second."""


def report_syntax(name: str, text: str, error: yaml.YAMLError, report: Report) -> None:
    """Reports a YAML error in the file `name`: the slip behind it, or what a reader says of it."""
    better = _second_opinion(text, error)
    found = mistake(text, better) if len(text) <= _LONGEST_RETRY else None
    if found is not None:
        place = Place(name, found.line + 1, found.column + 1, found.width)
        report.add(found.code, place, hint=found.hint, **found.values)
        return
    mark = _mark(better)
    place = Place(name, mark.line + 1, mark.column + 1) if mark is not None else Place(name, 1)
    report.add("Y101", place, problem=_problem(better))


def _second_opinion(text: str, error: yaml.YAMLError) -> yaml.YAMLError:
    mark = _mark(error)
    reach = mark.index if mark is not None else len(text)
    if reach > _LONGEST_RETRY:
        return error
    end = text.find("\n", reach)
    upto = text[: end if end != -1 else len(text)]
    for attempt in (upto, text if len(text) <= _LONGEST_RETRY else upto):
        try:
            for _ in yaml.parse(attempt, Loader=yaml.SafeLoader):
                pass
        except yaml.YAMLError as found:
            return found
    return error


def _mark(error: yaml.YAMLError) -> Any:
    return getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)


def _problem(error: yaml.YAMLError) -> str:
    parts = [getattr(error, "context", None), getattr(error, "problem", None)]
    return ", ".join(part for part in parts if part) or "this is not YAML"
