"""What is said of prose, and of what prose may well do."""

from pathlib import Path

import pytest

from tests.check.specimen import checked
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import files


def codes(folder: Path, text: str) -> list[str]:
    """What is found when the first scene says this."""
    said = "".join(f"      {line}\n" for line in text.split("\n"))
    chapter = files()[SPECIMEN_CHAPTER].replace(
        "    text: The envoy has come.\n", f"    text: |\n{said}"
    )
    return [each.code for each in checked(folder, {SPECIMEN_CHAPTER: chapter}).report]


@pytest.mark.parametrize(
    "text",
    [
        "He had had enough, and so so many had that that one would not count.",
        "*Late,* he thinks. It is 2 * 3 * 4, and no * more.",
        "The bill is $4 [sic], {as it stands}, and 3 < 4 > 2.",
        "He wrote: see p. 12, and #2 on the list.\n\nTo do so was his own affair.",
        "It's the others' day, and it isn't Monday.",
        "Bye bye, he said. No, no.",
    ],
)
def test_good_prose_is_left_alone(text: str, tmp_path: Path) -> None:
    """What a writer may mean is not taken for a slip."""
    assert codes(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("He waits. XXX", "P101"),
        ("Lorem ipsum dolor sit amet.", "P101"),
        ("He says so ??? and goes.", "P101"),
        ("The the envoy: he sees the the door.", "P104"),
        ("See [the cable](http://example.org).", "P105"),
        ("## The envoy", "P105"),
        ("He is **very** late.", "P105"),
        ("It is *very late.", "P106"),
        ("# check: allow P101 because the comment stands in the text", "P105"),
    ],
)
def test_slips_are_told(text: str, code: str, tmp_path: Path) -> None:
    """What no writer means is told."""
    assert code in codes(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He says ‘no, and leaves.", 1),
        ("He says ‘no and ‘yes’.", 1),
        ("He says ‘no’ and ‘yes’, and the ministers’ coats are wet.", 0),
        ("It is the envoy’s, and ’tis late; the lads’ and the lasses’.", 0),
        ("It's the envoys' own, and 'tis late.", 0),
    ],
)
def test_an_opening_mark_is_told_and_no_apostrophe_is(
    tmp_path: Path, text: str, found: int
) -> None:
    """Only what is certain is told of single marks: one that opens, and that nothing closes."""
    assert codes(tmp_path, text).count("P109") == found
