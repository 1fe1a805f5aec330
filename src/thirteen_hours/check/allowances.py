"""What an author allows: `# check: allow CODE because ...`, in a comment, with a reason.

An allowance holds for the line that follows the comment, or that the comment ends, and for all that
stands further in below that line.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from thirteen_hours.findings.catalogue import codes, diagnostic
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.tree import SourceFile

_COMMENT: Final = re.compile(r"(?:^|\s)#\s*check:\s*(?P<said>.*?)\s*$")
_ALLOW: Final = re.compile(
    r"allow\s+(?P<codes>[A-Za-z]\d{3}(?:\s*,\s*[A-Za-z]\d{3})*)(?:\s+because\b[\s:]*(?P<reason>.*))?"
)
_PASSED_OVER: Final = re.compile(r"\s*(?:#|$)")


class Allowance(Struct):
    """A code that is allowed from the line `first` of a file to its line `last`, and why.

    `used` says whether there was something to allow.
    """

    place: Place
    code: str
    reason: str
    first: int
    last: int
    used: bool = False

    def covers(self, code: str, place: Place) -> bool:
        """Whether a finding is of the kind, and stands where it is allowed."""
        return (
            code == self.code
            and place.file == self.place.file
            and self.first <= place.line <= self.last
        )


class Allowances(Struct):
    """The allowances of some files, and the findings that have been set aside for them."""

    known: list[Allowance] = field(default_factory=list)
    allowed: list[tuple[Finding, Allowance]] = field(default_factory=list)

    def read(self, files: Iterable[SourceFile], report: Report) -> None:
        """Reads the comments of files; those that allow nothing are reported."""
        for file in files:
            if "check:" in file.text:
                self.known += _read(file, report)

    def apply(self, report: Report) -> None:
        """Takes what is allowed out of a report, or down to the least that it can be."""
        kept: list[Finding] = []
        for finding in report.findings:
            allowance = self._for(finding.code, finding.place)
            if allowance is None:
                kept.append(finding)
                continue
            allowance.used = True
            least = diagnostic(finding.code).least
            if least == "none":
                self.allowed.append((finding, allowance))
            else:
                kept.append(replace(finding, severity=least))
        report.findings[:] = kept

    def silences(self, code: str, place: Place) -> bool:
        """Whether `apply` will take a finding of that code out, so that nobody reads it."""
        return diagnostic(code).least == "none" and self._for(code, place) is not None

    def _for(self, code: str, place: Place) -> Allowance | None:
        return next((each for each in self.known if each.covers(code, place)), None)

    def tell_unused(self, report: Report) -> None:
        """Reports the allowances that nothing needed, once every rule has been applied."""
        for allowance in self.known:
            if not allowance.used:
                report.add("A105", allowance.place, id=allowance.code)


def _read(file: SourceFile, report: Report) -> Iterator[Allowance]:
    for number, line in enumerate(file.lines, 1):
        comment = _COMMENT.search(line) if "check:" in line else None
        if comment is None:
            continue
        start, end = comment.span("said")
        place = Place(file.name, number, start + 1, max(end - start, 1))
        yield from _allowances(file, place, comment["said"], report)


def _allowances(file: SourceFile, place: Place, said: str, report: Report) -> Iterator[Allowance]:
    found = _ALLOW.fullmatch(said)
    if found is None:
        report.add("A104", place, said=said[:60])
        return
    if not found["reason"]:
        report.add("A101", place, codes=found["codes"])
        return
    first, last = _extent(file, place.line)
    for code in re.split(r"\s*,\s*", found["codes"].upper()):
        if code not in codes():
            report.add("A102", place, id=code, hint=did_you_mean(code, codes()))
        elif diagnostic(code).least == diagnostic(code).severity:
            report.add("A103", place, id=code)
        else:
            yield Allowance(place, code, found["reason"], first, last)


def _extent(file: SourceFile, comment: int) -> tuple[int, int]:
    """The lines that a comment in that line is about; at the head of a file, all of it."""
    lines = file.lines
    start = comment
    while start < len(lines) and _PASSED_OVER.match(lines[start - 1]):
        start += 1
    if start > comment and all(_PASSED_OVER.match(line) for line in lines[: comment - 1]):
        return 0, len(lines)
    indent = _indent(lines[start - 1])
    listed = not lines[start - 1].lstrip().startswith("- ")
    last = start
    for number in range(start + 1, len(lines) + 1):
        line = lines[number - 1]
        if _PASSED_OVER.match(line):
            continue
        # The items of a list may stand as far out as the key that they belong to.
        item = listed and _indent(line) == indent and line.lstrip().startswith("- ")
        if _indent(line) <= indent and not item:
            break
        last = number
    return start, last


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
