"""Where a track can be sensed, and where an author only believes so."""

from pathlib import Path

import pytest

from tests.check.specimen import checked
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import SCENARIO, files

CHAPTER = files()[SPECIMEN_CHAPTER]
DOUBT = files()[SCENARIO].replace("told-in: second", "told-in: [second, doubt]")
BY_THE_WAY = "{if: trust >= 4, goto: peace, because: He has been heard.}"
UNTURNED = CHAPTER.replace(BY_THE_WAY, BY_THE_WAY.replace("trust >= 4", "tone == sharp"))
"""The chapter, with a way to `doubt` that does not turn on the track."""

LOOK = "    text: He stands at the door.\n"


def told_off(folder: Path, chapter: str) -> list[str]:
    """What is told of tells, when the track is to be told in `second` and in `doubt`."""
    found = checked(folder, {SCENARIO: DOUBT, SPECIMEN_CHAPTER: chapter}).report
    return [each.code for each in found if each.code in {"R128", "R129"}]


IF = "    text:\n      - {if: trust > 3, text: He looks up.}\n"
VARIANTS = (
    "    text:\n      - variants:\n"
    "          - {if: trust > 3, text: He looks up.}\n          - {text: He waits.}\n"
)
CARRIED = "    text:\n      - {if: told, text: He stands at the door.}\n      - He waits.\n"


@pytest.mark.parametrize("text", [IF, VARIANTS])
def test_a_text_that_turns_on_the_track_tells(tmp_path: Path, text: str) -> None:
    """A paragraph or a variant is enough."""
    assert told_off(tmp_path, UNTURNED.replace(LOOK, text)) == []


def test_a_scene_that_reads_the_same_is_named(tmp_path: Path) -> None:
    """Each scene of a tell is looked at, not only whether there is one that tells."""
    assert told_off(tmp_path, UNTURNED) == ["R129"]


def test_to_be_led_there_tells(tmp_path: Path) -> None:
    """Where the track decides whether one comes there, to be there is to sense it."""
    assert told_off(tmp_path, CHAPTER) == []


def test_a_change_on_the_way_tells(tmp_path: Path) -> None:
    """Where the track is changed on the way, the scene tells of that without any condition."""
    changed = UNTURNED.replace(
        "{goto: doubt, because: He has not.}",
        '{goto: doubt, because: He has not., effects: {trust -1: "He waited. (no source)"}}',
    )
    assert told_off(tmp_path, changed) == []


def test_a_flag_that_the_track_has_set_tells(tmp_path: Path) -> None:
    """A text may turn on something that itself came of the track."""
    gated = UNTURNED.replace("says: bases\n", "says: bases\n        if: trust >= 3\n", 1)
    carried = gated.replace(LOOK, CARRIED)
    assert told_off(tmp_path, carried) == []


def test_where_nothing_has_changed_yet_nothing_need_turn(tmp_path: Path) -> None:
    """A scene before any change may say how things stand: there is only one way they can."""
    first = {SCENARIO: DOUBT.replace("doubt]", "first]")}
    found = checked(tmp_path, first).report
    assert [each.code for each in found] == []
