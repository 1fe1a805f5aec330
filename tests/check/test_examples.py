"""The examples of what is found once a casebook has been read: rules, the proof, allowances."""

from pathlib import Path

import pytest

from tests.check.specimen import BUDGET, checked, example_of, told
from thirteen_hours.findings.catalogue import codes, diagnostic

ALSO = {"R125", "R126", "R127", "R128", "R129", "R130", "R131", "R132", "S126", "Y122"}
WHOLE = [code for code in codes() if code[0] in "AGP" or code in ALSO]
"""Codes whose examples are told by checking, and not by reading alone."""

SMALL_BUDGET = 3
BUDGETS = {"G114": SMALL_BUDGET}


@pytest.mark.parametrize("code", WHOLE)
def test_each_failing_example_is_found_where_it_is_marked(code: str, tmp_path: Path) -> None:
    """Checking finds the fault of each example, at its mark, in the words of the catalogue."""
    file, text, expected = example_of(code)
    found = checked(tmp_path, {file: text}, BUDGETS.get(code, BUDGET))
    assert [each for each in told(found) if each[0] == code] == [expected], told(found)
    said = next(each for each in found.report if each.code == code)
    assert said.message.replace(f"{tmp_path}/", "") == diagnostic(code).shown
    assert said.place.file == str(tmp_path / file)


@pytest.mark.parametrize("code", WHOLE)
def test_each_mended_example_is_clean(code: str, tmp_path: Path) -> None:
    """Checking finds nothing at all in a mended example."""
    example = diagnostic(code).example
    assert told(checked(tmp_path, {example.mended_file: example.mended})) == []


def test_the_specimen_is_clean(tmp_path: Path) -> None:
    """What every example is a slip in has no finding of its own, and all of it was looked at."""
    found = checked(tmp_path)
    assert told(found) == []
    assert list(found.casebooks[0].scenarios) == ["specimen"]
