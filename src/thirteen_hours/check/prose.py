"""Slips in what a player reads: text left unfinished, marks that are shown as they stand, doubles.

All of them can be allowed: an author may mean any of it.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from thirteen_hours.check.quotations import parts_of
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.tree import SourceFile
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.text import Part

Files = Mapping[str, SourceFile]

_FAR: Final = 60
"""How many lines below the beginning of a text its words are looked for."""

_LEFT_OPEN: Final = re.compile(r"\b(?:TODO|FIXME|XXX+|TBD|TK)\b|\?\?\?|(?i:\blorem ipsum\b)")
_DOUBLED: Final = re.compile(r"\b([a-z]+) \1\b")
_MEANT: Final = frozenset({"had", "that", "so", "very", "no", "long", "far", "bye"})
"""Words that may stand twice."""

_AS_IT_STANDS: Final = re.compile(
    r"\{[a-z][\w-]*\}|</?[a-z]{1,10}>|\[[^\]]+\]\([^)]+\)|^#+ |\*\*\S|\bcheck: allow\b"
)
_EMPHASIS: Final = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])")
_LOOSE: Final = re.compile(r"(?<![\w*])\*(?=\w)[^*]*$")
_UNCLOSED: Final = re.compile(r"‘[^\s‘’]*(?=[^‘’]*(?:‘|$))")
"""An opening mark that another follows, or nothing, before any that could close it.

Of the others nothing is certain: a closing mark and an apostrophe are the same sign.
"""

_STRAIGHT: Final = re.compile(r"(?<=[A-Za-z])'(?=[A-Za-z])")
_CURVED: Final = re.compile(r"(?<=[A-Za-z])’(?=[A-Za-z])")
_MANY: Final = 12
"""Words of a paragraph that is told when it stands in two places."""

_CHOICE: Final = "a choice"
"""Stands in the place of a speaker for what a choice says; no id of a person has a space in it."""

_LONGEST_CHOICE: Final = 200
_LONGEST_WORD: Final = 40


def check_prose(scenario: Scenario, report: Report, files: Files = MappingProxyType({})) -> None:
    """Reports slips in the texts, lines and choices of a scenario."""
    checker = _Prose(report, files)
    for part in _shown(scenario):
        if part.kind != "verbatim":
            checker.look(part)
    checker.apostrophes()


def _shown(scenario: Scenario) -> Iterator[Part]:
    yield from parts_of(scenario)
    for scene in scenario.scenes.values():
        yield from (Part(choice.do, by=_CHOICE, place=choice.place) for choice in scene.choices)


class _Prose:
    """Looks at one text after the other, and remembers what only shows over all of them."""

    def __init__(self, report: Report, files: Files) -> None:
        self.report = report
        self.files = files
        self.seen: dict[str, Place] = {}
        self.straight: list[Place] = []
        self.curved: list[Place] = []

    def look(self, part: Part) -> None:
        """Reports what is wrong with a text by itself, and where it stood before."""
        text, place = part.text, part.place
        for code, pattern in (("P101", _LEFT_OPEN), ("P105", _AS_IT_STANDS)):
            for found in pattern.finditer(text):
                self._add(code, place, found.group())
        for found in _DOUBLED.finditer(text):
            if found[1] not in _MEANT:
                self._add("P104", place, found.group())
        if "*" in text and (loose := _LOOSE.search(_EMPHASIS.sub("", text))):
            self._add("P106", place, loose.group().split()[0])
        for found in _UNCLOSED.finditer(text):
            self._add("P109", place, found.group())
        self._measure(part)
        self._note(text, place)

    def _measure(self, part: Part) -> None:
        length = len(part.text)
        if part.by == _CHOICE and length > _LONGEST_CHOICE:
            self.report.add("P107", part.place, length=length, most=_LONGEST_CHOICE)
        for word in (each.strip(".,;:()") for each in part.text.split()):
            if len(word) > _LONGEST_WORD:
                self._add("P108", part.place, word)

    def _note(self, text: str, place: Place) -> None:
        for mark, pattern, places in (
            ("'", _STRAIGHT, self.straight),
            ("’", _CURVED, self.curved),
        ):
            if mark in text and (found := pattern.search(text)):
                places.append(self._pointed(place, found.group()))
        if len(text.split()) < _MANY:
            return
        first = self.seen.setdefault(text, place)
        if first is not place:
            self.report.add("P103", place, first=first, related=((first, "first here"),))

    def apostrophes(self) -> None:
        """Reports, once, apostrophes of two kinds."""
        fewer = min(self.straight, self.curved, key=len)
        if fewer:
            other = "curved" if fewer is self.straight else "straight"
            self.report.add("P102", min(fewer), other=other)

    def _add(self, code: str, place: Place, found: str) -> None:
        self.report.add(code, self._pointed(place, found), found=found[:60])

    def _pointed(self, place: Place, words: str) -> Place:
        """Where the words stand, in or below the line that their text begins in."""
        file = self.files.get(place.file)
        if file is None or not place.line:
            return place
        column = place.column - 1
        for number in range(place.line, min(place.line + _FAR, len(file.lines) + 1)):
            at = file.lines[number - 1].find(words, column)
            if at >= 0:
                return Place(place.file, number, at + 1, len(words))
            column = 0
        return place
