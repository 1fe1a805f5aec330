"""Findings as text for a person, as JSON for a program, and as GitHub shows them in a change."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

import msgspec

from thirteen_hours.check.explored import Explored
from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.finding import Finding
from thirteen_hours.pages.replays import command, plan
from thirteen_hours.reading.printable import printable, source_line
from thirteen_hours.reading.tree import SourceFile

WIDEST = 100
"""Characters of a source line that are shown."""

IN_FULL: Final = 4
"""Findings of one kind in one file that are shown in full; of the others only the lines."""

_SEVERITIES: Final = ("error", "warning", "note")
_LEVELS: Final = {"error": "error", "warning": "warning", "note": "notice"}
"""What GitHub calls the severities."""


def text(
    findings: Iterable[Finding], files: Mapping[str, SourceFile], *, every: bool = False
) -> Iterator[str]:
    """Lines: each finding with its place, the source line, a caret and what to do.

    They come by file; what to do about a kind is said once. Of more than a few of one kind in a
    file only the first are shown in full, unless `every` is.
    """
    told: set[str] = set()
    by_file = groupby(findings, key=lambda finding: finding.place.file)
    for _, here in by_file:
        yield from _of_file(list(here), files, told, every=every)


def _of_file(
    here: list[Finding], files: Mapping[str, SourceFile], told: set[str], *, every: bool
) -> Iterator[str]:
    counts = Counter(finding.code for finding in here)
    shown = Counter[str]()
    for finding in here:
        shown[finding.code] += 1
        if every or shown[finding.code] <= IN_FULL:
            yield from _in_full(finding, files, told)
        if not every and shown[finding.code] == counts[finding.code] > IN_FULL:
            rest = [each for each in here if each.code == finding.code][IN_FULL:]
            yield from (_the_others(rest), "")


def _in_full(finding: Finding, files: Mapping[str, SourceFile], told: set[str]) -> Iterator[str]:
    yield printable(f"{finding.place}: {finding.severity}[{finding.code}]: {finding.message}")
    yield from _source_line(finding, files)
    if finding.hint and finding.hint not in told:
        told.add(finding.hint)
        yield printable(f"  hint: {finding.hint}")
    for place, word in finding.related:
        yield printable(f"  {place}: {word}")
    if finding.play:
        yield printable(f"  play: {command(finding.play)}")
    if finding.code not in told:
        told.add(finding.code)
        yield f"  help: {diagnostic(finding.code).mend}"
    yield ""


def _the_others(rest: list[Finding]) -> str:
    lines = ", ".join(str(finding.place.line) for finding in rest[:IN_FULL])
    more = ", ..." if len(rest) > IN_FULL else ""
    word = "line" if len(rest) == 1 else "lines"
    code = rest[0].code
    return printable(f"{rest[0].place.file}: {len(rest)} more of {code}, in {word} {lines}{more}")


def _source_line(finding: Finding, files: Mapping[str, SourceFile]) -> Iterator[str]:
    place = finding.place
    file = files.get(place.file)
    if file is None or not 0 < place.line <= len(file.lines):
        return
    line = file.lines[place.line - 1]
    start = max(0, place.column - WIDEST // 2) if len(line) > WIDEST else 0
    shown = source_line(line, start, start + WIDEST)
    head = f"{place.line:>5} | "
    indent = max(place.column - 1 - start, 0)
    carets = max(1, min(place.width, len(shown) - indent))
    yield f"{head}{shown.rstrip()}"
    yield f"{' ' * (len(head) - 2)}| {' ' * indent}{'^' * carets}"


def summary(findings: Iterable[Finding]) -> str:
    """`2 errors, 1 warning`, or nothing."""
    counts = Counter(finding.severity for finding in findings)
    return ", ".join(_counted(counts[kind], kind) for kind in _SEVERITIES if counts[kind])


def _counted(count: int, kind: str) -> str:
    return f"{count} {kind}{'' if count == 1 else 's'}"


def by_kind(findings: Iterable[Finding]) -> Iterator[str]:
    """A line for each kind of finding, with how often it was found; none for a single kind."""
    found = Counter((_SEVERITIES.index(each.severity), each.code) for each in findings)
    if len(found) < 2:  # noqa: PLR2004 - one kind needs no table
        return
    for (severity, code), count in sorted(found.items()):
        yield f"{count:>5}  {_SEVERITIES[severity]:<7}  {code}  {diagnostic(code).name}"


def objects(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """An object for each finding, of what JSON has."""
    return [_object(finding) for finding in findings]


def json(
    findings: Sequence[Finding],
    explored: Iterable[Explored] = (),
    *,
    allowed: int = 0,
    indent: int = 2,
) -> str:
    """One JSON object: the findings, how much of each scenario was explored, and the counts.

    With an `indent` of 0 it stands on one line.
    """
    counts = Counter(finding.severity for finding in findings)
    found = {
        "findings": objects(findings),
        "scenarios": [_extent(each) for each in explored],
        "errors": counts["error"],
        "warnings": counts["warning"],
        "notes": counts["note"],
        "allowed": allowed,
    }
    written = msgspec.json.encode(found)
    return (msgspec.json.format(written, indent=indent) if indent else written).decode()


def _extent(explored: Explored) -> dict[str, Any]:
    part = "complete" if explored.complete else "partial" if explored.states else "none"
    return {
        "casebook": explored.casebook,
        "scenario": explored.scenario,
        "explored": part,
        "states": explored.states,
        "places": explored.places,
        "covered": explored.covered,
        "why": explored.stopped,
        "told": explored.told,
    }


def extents(explored: Iterable[Explored]) -> Iterator[str]:
    """A line for each scenario: how much of it was explored."""
    return (printable(f"{each.scenario}: {each.told}") for each in explored)


def _object(finding: Finding) -> dict[str, Any]:
    place = finding.place
    found: dict[str, Any] = {
        "code": finding.code,
        "name": diagnostic(finding.code).name,
        "severity": finding.severity,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "width": place.width,
        "message": finding.message,
        "hint": finding.hint,
        "help": diagnostic(finding.code).mend,
        "related": [
            {"file": at.file, "line": at.line, "column": at.column, "message": word}
            for at, word in finding.related
        ],
    }
    if finding.play:
        found["play"] = {
            "steps": list(finding.play.steps),
            "command": command(finding.play),
            "plan": plan(finding),
        }
    return found


def github(findings: Iterable[Finding], explored: Iterable[Explored] = ()) -> Iterator[str]:
    """A workflow command for each finding, by which GitHub marks the line of a change.

    After them a notice for each scenario says how much of it was explored.
    """
    for finding in findings:
        place = finding.place
        where = {"file": place.file}
        if place.line:
            where |= {"line": str(place.line), "col": str(place.column)}
            where["endColumn"] = str(place.column + place.width)
        where["title"] = f"{finding.code} {diagnostic(finding.code).name}"
        properties = ",".join(f"{key}={_property(value)}" for key, value in where.items())
        play = f"play: {command(finding.play)}" if finding.play else ""
        said = [finding.message, finding.hint, play, diagnostic(finding.code).mend]
        message = _data("\n".join(part for part in said if part))
        yield f"::{_LEVELS[finding.severity]} {properties}::{message}"
    for each in explored:
        title = _property(f"{each.casebook}/{each.scenario}")
        yield f"::notice title={title}::{_data(each.told)}"


def _data(words: str) -> str:
    clean = printable(words, keep="\n")
    return clean.replace("%", "%25").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
