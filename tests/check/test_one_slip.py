"""One slip of form is told as one finding: what follows from it alone is not told as well."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.check.specimen import checked
from thirteen_hours.findings import specimen
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.finding import Finding

_KEY: Final = re.compile(r"^( *)((?:- )?)([a-z-]+):")
_IDS: Final = {
    *("host", "envoy", "settled", "broken", "gossip", "bases", "diary", "trust", "told", "tone"),
    *("likely", "peace", "quarrel", "first", "listen", "press", "second", "doubt", "first-words"),
}
"""Names that the specimen gives; a misspelt one is another name, and no slip of form."""


def misspelt(line: str) -> str:
    """The key with two letters the wrong way round."""
    key = _KEY.match(line)
    if not key or len(key[3]) < 4 or key[3] in _IDS:
        return line
    word = key[3]
    return f"{key[1]}{key[2]}{word[0]}{word[2]}{word[1]}{word[3:]}{line[key.end(3) :]}"


def foreign(line: str) -> str:
    """A key that the format does not have."""
    key = _KEY.match(line)
    if not key or key[3] in _IDS:
        return line
    return f"{key[1]}{key[2]}qqqqqqqq{line[key.end(3) :]}"


def further_out(line: str) -> str:
    """The line alone begins two columns too early."""
    return line.removeprefix("  ")


def further_in(line: str) -> str:
    """The line alone begins two columns too late."""
    return f"  {line}"


SLIPS: Final[tuple[Callable[[str], str], ...]] = (misspelt, foreign, further_out, further_in)


def slips(file: str) -> Iterator[tuple[str, str]]:
    """The file with one line wrong, for every line with a key; and what was done to which."""
    lines = specimen.files()[file].split("\n")
    for number, line in enumerate(lines):
        for slip in SLIPS if _KEY.match(line) else ():
            if (wrong := slip(line)) != line:
                text = "\n".join([*lines[:number], wrong, *lines[number + 1 :]])
                yield f"{file}:{number + 1} {slip.__name__}: {wrong}", text


def told(folder: Path, file: str, text: str) -> list[Finding]:
    """What is told of the specimen with that file and a plan."""
    return list(checked(folder, {specimen.PLAN: specimen.plan(), file: text}).report)


@pytest.mark.parametrize("file", specimen.files())
def test_a_slip_of_form_is_told_alone(tmp_path: Path, file: str) -> None:
    """Of a key that is misspelt, foreign, too far in or too far out an author is told once."""
    count = 0
    for what, text in slips(file):
        found = told(tmp_path, file, text)
        count += len(found)
        assert len(found) <= 1, (what, [str(each) for each in found])
    assert count > 20


ACTS: Final = {
    specimen.SCENARIO: specimen.files()[specimen.SCENARIO].replace(
        "    standing: documented\n    supports: diary/first-words\n    text: He leaves",
        "    standing: counterfactual\n    acts: first/press\n    warrant:\n"
        "      antecedent: It was asked at once.\n    text: He leaves",
    ),
    specimen.PLAN: specimen.plan("press", "quarrel"),
}
"""An outcome that rests on a choice, and a plan that takes it."""


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("    choices:\n", "    choies:\n", ["S101"]),
        ("    choices:\n", "  choices:\n", ["S120"]),
        ("    choices:\n", "    answers:\n", ["S101"]),
        ("      press:\n        do", "    press:\n        do", ["S101"]),
        ("      press:\n        do:", "      press:\n        label:", ["S101"]),
        ("        goto: second\n  second", "          goto: second\n  second", ["S121"]),
        ("      press:\n", "", ["Y102"]),
    ],
)
def test_what_names_a_choice_that_was_not_understood_is_not_told_off(
    tmp_path: Path, right: str, wrong: str, expected: list[str]
) -> None:
    """Neither a plan (T101) nor an outcome's acts (R115) are told of a slip in the choices."""
    chapter = specimen.files()[SPECIMEN_CHAPTER].replace("if: told,", "if: told and chose(press),")
    assert chapter.count(right) == 1
    slipped = {**ACTS, SPECIMEN_CHAPTER: chapter.replace(right, wrong)}
    assert [each.code for each in checked(tmp_path, slipped).report] == expected


def test_what_is_wrong_beside_a_slip_is_told_as_well(tmp_path: Path) -> None:
    """One slip hides no other: names that stand nowhere are told in the same run."""
    chapter = specimen.files()[SPECIMEN_CHAPTER]
    chapter = chapter.replace("    choices:\n", "    choies:\n").replace(
        "goto: doubt", "goto: dobut"
    )
    found = checked(tmp_path, {**ACTS, SPECIMEN_CHAPTER: chapter})
    assert [each.code for each in found.report] == ["S101", "R101"]


def test_a_lost_line_above_choices_is_named(tmp_path: Path) -> None:
    """Choices that have become prose, for want of `choices:`, are recognized by their keys."""
    chapter = specimen.files()[SPECIMEN_CHAPTER]
    prose = chapter.replace(
        "text: The envoy has come.\n    ask: likely\n    choices:", "text: |\n     Well."
    )
    found = list(checked(tmp_path, {**ACTS, SPECIMEN_CHAPTER: prose}).report)
    assert [each.code for each in found] == ["S109"]
    assert found[0].hint == "its text has a line `listen:`, which looks like a key"
