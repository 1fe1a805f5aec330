"""Times that run backwards."""

from pathlib import Path

import pytest

from tests.check.specimen import checked
from thirteen_hours.findings import specimen
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER

FILES = specimen.files()


def told(folder: Path, file: str, wrong: str, right: str) -> list[tuple[str, str]]:
    """What is found when `wrong` stands in a file of the specimen in the place of `right`."""
    assert FILES[file].count(right) == 1
    changed = {file: FILES[file].replace(right, wrong)}
    return [(each.code, each.message) for each in checked(folder, changed).report]


@pytest.mark.parametrize(
    ("wrong", "at"),
    [
        ("at: 1930-05-01 23:00 Town", "23:00 on 1 May 1930"),
        ("at: 19:44 Town", "19:44 on 2 May 1930"),
    ],
)
def test_a_scene_before_the_one_that_leads_to_it_is_told(
    tmp_path: Path, wrong: str, at: str
) -> None:
    """A scene on the day before, or a minute too early, is told, with both times."""
    found = told(tmp_path, SPECIMEN_CHAPTER, wrong, "after: 5")
    message = (
        f"'second' is at {at}, and 'first', which leads to it, is not before 19:45 on 2 May 1930"
    )
    assert found == [("S126", message)]


def test_minutes_after_are_added_up(tmp_path: Path) -> None:
    """Between two clock times the minutes of the scenes count: 19:45 and five are 19:50."""
    ends = "peace:\n    title: He comes back"
    found = told(tmp_path, specimen.SCENARIO, f"{ends}\n    at: 19:49 Town", ends)
    assert [code for code, _ in found] == ["S126", "S126"]
    assert all("19:50" in message for _, message in found)


@pytest.mark.parametrize("at", ["19:50 Town", "1930-05-03 08:00 Town"])
def test_what_is_at_the_same_time_or_later_is_not_told(tmp_path: Path, at: str) -> None:
    """The same minute, or the next morning, is no going back."""
    ends = "peace:\n    title: He comes back"
    assert told(tmp_path, specimen.SCENARIO, f"{ends}\n    at: {at}", ends) == []
