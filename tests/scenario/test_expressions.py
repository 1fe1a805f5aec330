"""Guards and effects in files: a mistake is marked at its own column, however it is written."""

from pathlib import Path

import pytest

from tests.scenario.talks import MARKS, marked, read
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import files

GUARDS = [
    "trust >= 4 and «trsut» < 2",
    "'trust >= 4 and «trsut» < 2'",
    '"trust >= 4 and «trsut» < 2"',
    '"trust \\u003e= 4 and «trsut» < 2"',
    "trust >= 4\n          and «trsut» < 2",
    "|\n          trust >= 4\n          and «trsut» < 2",
    "|2\n            trust >= 4\n          and «trsut» < 2",
    ">-\n          trust >= 4\n          and «trsut» < 2",
]
_BRACES = "- {if: trust >= 4, goto: peace, because: He has been heard.}"


def with_guard(guard: str) -> str:
    """The specimen's chapter with that guard on a way on, its mark left in."""
    lines = f"- if: {guard}\n        goto: peace"
    return files()[SPECIMEN_CHAPTER].replace(_BRACES, lines)


@pytest.mark.parametrize("guard", GUARDS)
def test_mistakes_in_guards_are_column_exact(guard: str, tmp_path: Path) -> None:
    """A misspelt variable is marked where it stands: plain, quoted, in a block, over lines."""
    text = with_guard(guard)
    found = read(tmp_path, {SPECIMEN_CHAPTER: text.translate(MARKS)})
    assert found.places == [("X110", SPECIMEN_CHAPTER, *marked(text))]
    assert found.findings[0].place.width == len("trsut")


@pytest.mark.parametrize("guard", GUARDS)
def test_guards_mean_the_same_however_they_are_written(guard: str, tmp_path: Path) -> None:
    """Quotation marks and blocks change nothing about a condition."""
    sound = with_guard(guard.replace("«trsut»", "trust"))
    usual = read(tmp_path / "1", {SPECIMEN_CHAPTER: with_guard("trust >= 4 and trust < 2")})
    found = read(tmp_path / "2", {SPECIMEN_CHAPTER: sound})
    assert found.codes == []
    ways = [each.files.scenarios["specimen"].scenes["second"].routes for each in (usual, found)]
    assert ways[0][0].when == ways[1][0].when


@pytest.mark.parametrize("effect", ["trust +«x»", "'trust +«x»'", '"trust +«x»"'])
def test_mistakes_in_effects_are_column_exact(effect: str, tmp_path: Path) -> None:
    """The key that states an effect is marked inside, quoted or not."""
    text = files()[SPECIMEN_CHAPTER].replace("trust +1", effect)
    found = read(tmp_path, {SPECIMEN_CHAPTER: text.translate(MARKS)})
    assert found.places == [("X103", SPECIMEN_CHAPTER, *marked(text))]


def test_mistakes_in_test_plans_are_column_exact(tmp_path: Path) -> None:
    """What a plan expects is an expression like any other."""
    plan = (
        "test: It ends well\nchoose: [listen]\n"
        "expect:\n  that:\n    - |\n      told and\n      «tld»\n"
    )
    file = "specimen/well.test.yaml"
    found = read(tmp_path, {file: plan.translate(MARKS)})
    assert found.places == [("X110", file, *marked(plan))]
