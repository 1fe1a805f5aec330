"""A file that cannot be read is told of alone: nothing that it may hold is called missing."""

from pathlib import Path

import pytest

from tests.check.specimen import checked
from thirteen_hours.findings import diary, specimen
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER

SLIPS = {
    "a tab": "\t  here: 1\n",
    "an unquoted colon": "here: one: two\n",
    "a quotation": 'here: "',
}


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("file", [SPECIMEN_CHAPTER, diary.FILE, specimen.CLAIMS])
def test_one_slip_in_a_file_brings_no_other_findings(tmp_path: Path, file: str, slip: str) -> None:
    """Nobody is told to delete a track, or to make the lock again, because of a slip elsewhere."""
    found = list(checked(tmp_path, {file: specimen.files()[file] + SLIPS[slip]}).report)
    assert found
    assert {each.code[0] for each in found} == {"Y"}, [each.code for each in found]
