"""Syntax errors in words: the pure-Python reader explains better than the C one, but is slow."""

from typing import Any, Final

import yaml

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place

_LONGEST_RETRY: Final = 200_000
"""Characters up to the mistake that are read a second time, a matter of half a second."""

_HINTS: Final = {
    "mapping values are not allowed here": "text with a colon and a space in it needs quotation "
    "marks around it, or `|` and a new line before it",
    "cannot start any token": "put quotation marks around the text, and use spaces, never tabs, "
    "at the beginning of a line",
    "expected <block end>": "lines that belong together begin in the same column",
    "could not find expected ':'": "after a key comes a colon and a space",
    "expected ',' or '}'": "inside braces, text with a comma, colon or quotation mark in it needs "
    "quotation marks around it",
    "expected ',' or ']'": "inside brackets, text with a comma or a quotation mark in it needs "
    "quotation marks around it",
    "while scanning an alias": "a text that begins with * or & needs quotation marks around it",
    "while scanning an anchor": "a text that begins with * or & needs quotation marks around it",
    "while scanning a quoted scalar": "a quotation mark was opened and not closed",
}


def report_syntax(name: str, text: str, error: yaml.YAMLError, report: Report) -> None:
    """Reports a YAML error in the file `name`, in the better words that a second reading gives."""
    better = _second_opinion(text, error)
    mark = _mark(better)
    hint = next((hint for sign, hint in _HINTS.items() if sign in str(better)), "")
    place = Place(name, mark.line + 1, mark.column + 1) if mark is not None else Place(name, 1)
    report.add("Y101", place, problem=_problem(better), hint=hint)


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
