"""What a slip is told as: once, and with what its author needs in order to mend it."""

from pathlib import Path

import pytest

from tests.scenario.talks import read, slipped
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.diary import FILE
from thirteen_hours.findings.specimen import CLAIMS


def test_a_slip_in_a_source_is_told_once(tmp_path: Path) -> None:
    """What cites a source that has a slip in it is not told off as well."""
    found = read(tmp_path, slipped("witness: in the room", "witness: in the hall", FILE))
    assert found.codes == ["S105"]


def test_a_missing_key_is_told_with_what_it_is_for(tmp_path: Path) -> None:
    """An author who has left a key out is told what belongs there."""
    found = read(tmp_path, slipped("stake: None that is known.\n", "", FILE))
    assert [finding.hint for finding in found.findings] == [
        "stake: What the speaker had to gain or lose."
    ]


def test_text_for_a_group_is_told_with_the_keys_of_the_group(tmp_path: Path) -> None:
    """An author who writes one word where keys are wanted is told the keys."""
    found = read(tmp_path, slipped("diary: {asserts: first-words}", "diary: asserts", CLAIMS))
    assert found.codes == ["S103"]
    assert found.findings[0].hint.startswith("a stance has: asserts, denies")


def test_a_comma_inside_braces_is_named_as_the_reason(tmp_path: Path) -> None:
    """A text that was cut at a comma is told as that, and not as a key that nobody wrote."""
    wrong = "diary: {asserts: first-words, note: He sat, and then spoke.}"
    found = read(tmp_path, slipped("diary: {asserts: first-words}", wrong, CLAIMS))
    assert found.codes == ["S101"]
    assert "a comma ends a text" in found.findings[0].hint


def test_a_list_without_ids_is_told_what_makes_them(tmp_path: Path) -> None:
    """Whoever lists choices without ids hears of the command that gives them some."""
    chapter = "scenes:\n  first:\n    text: Well.\n    choices:\n      - {do: Go., goto: peace}\n"
    found = read(tmp_path, {SPECIMEN_CHAPTER: chapter})
    assert [each.hint for each in found.findings if each.code == "S103"] == [
        "`thirteen-hours format` makes ids for a list like this"
    ]


@pytest.mark.parametrize("dash", ["", "- "])
def test_an_effect_without_its_reason_is_told_as_one(tmp_path: Path, dash: str) -> None:
    """Whoever leaves the reason out is shown the line with it, at the line that lacks it."""
    wrong = f"effects:\n          {dash}tone = sharp\n"
    right = "effects:\n          tone = sharp: The question was one. (no source)\n"
    changed = slipped(right, wrong)
    found = read(tmp_path, changed)
    told = next(each for each in found.findings if each.code == "S103")
    assert told.message.startswith("an effect, a colon and its reason")
    assert told.hint == "write the line as `tone = sharp: Why it is so. (no source)`"
    line = changed[SPECIMEN_CHAPTER].split("\n")[told.place.line - 1]
    assert line[told.place.column - 1 :] == "tone = sharp"
