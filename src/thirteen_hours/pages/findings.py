"""Findings as text for a person and as JSON for a program."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.finding import Finding
from thirteen_hours.reading.printable import printable
from thirteen_hours.reading.tree import SourceFile

WIDEST = 100
"""Characters of a source line that are shown."""


def text(findings: Iterable[Finding], files: Mapping[str, SourceFile]) -> Iterator[str]:
    """Lines: each finding with its place, the source line, a caret and what to do."""
    told: set[str] = set()
    for finding in findings:
        yield printable(f"{finding.place}: {finding.severity}[{finding.code}]: {finding.message}")
        yield from _source_line(finding, files)
        if finding.hint:
            yield printable(f"  hint: {finding.hint}")
        for place, word in finding.related:
            yield printable(f"  {place}: {word}")
        if finding.code not in told:
            told.add(finding.code)
            if mend := diagnostic(finding.code).mend:
                yield f"  help: {mend}"
        yield ""


def _source_line(finding: Finding, files: Mapping[str, SourceFile]) -> Iterator[str]:
    place = finding.place
    file = files.get(place.file)
    if file is None or not 0 < place.line <= len(file.lines):
        return
    line = file.lines[place.line - 1]
    start = max(0, place.column - WIDEST // 2) if len(line) > WIDEST else 0
    shown = "".join(c if c.isprintable() else " " for c in line[start : start + WIDEST])
    head = f"{place.line:>5} | "
    indent = max(place.column - 1 - start, 0)
    carets = max(1, min(place.width, len(shown) - indent))
    yield f"{head}{shown.rstrip()}"
    yield f"{' ' * (len(head) - 2)}| {' ' * indent}{'^' * carets}"


def summary(findings: Iterable[Finding]) -> str:
    """`2 errors, 1 warning`, or nothing."""
    kinds = [finding.severity for finding in findings]
    counts = ((kinds.count("error"), "error"), (kinds.count("warning"), "warning"))
    return ", ".join(f"{n} {kind}{'' if n == 1 else 's'}" for n, kind in counts if n)


def json(findings: Iterable[Finding]) -> str:
    """One JSON array, an object for each finding."""
    objects = [_object(finding) for finding in findings]
    return msgspec.json.format(msgspec.json.encode(objects), indent=2).decode()


def _object(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {
        "code": finding.code,
        "name": diagnostic(finding.code).name,
        "severity": finding.severity,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "width": place.width,
        "message": finding.message,
        "hint": finding.hint,
        "related": [
            {"file": at.file, "line": at.line, "column": at.column, "message": word}
            for at, word in finding.related
        ],
    }
