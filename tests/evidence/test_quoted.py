"""Double quotation marks in any text, held against the passages of a casebook."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.made import CUT, OPENING, evidence, passage, source
from thirteen_hours.evidence.quoted import (
    VerbatimLine,
    Wordings,
    check_quotations,
    check_verbatim,
    stretches,
    wordings,
)
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place

HERE = Place("10-scenes.yaml", 3, 7)
NESTED = passage("nested", "“And what about the bases?” I asked, ‘at last’, of the “quarantine,”")


@pytest.fixture
def known() -> Wordings:
    """The wordings of the diary, whose title is `Diary`."""
    return wordings(evidence(source("diary", OPENING, CUT, NESTED)))


def quotation_codes(text: str, known: Wordings) -> list[str]:
    """What is found in a text."""
    report = Report()
    check_quotations([(text, HERE)], known, report)
    return [each.code for each in report]


def verbatim_codes(say: str, cite: str, known: Wordings) -> list[str]:
    """What is found of a verbatim line."""
    report = Report()
    check_verbatim([VerbatimLine(say, cite, HERE)], known, report)
    return [each.code for each in report]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('He says "late" and goes.', ["late"]),
        ("He says “late” and goes.", ["late"]),
        ("“One.” and “two.”", ["One.", "two."]),
        ("“He said “late” to me.”", ["He said “late” to me."]),
        ("‘Single’ marks, it's nothing.", []),
        ("", []),
    ],
)
def test_stretches_are_the_outermost(text: str, inside: list[str]) -> None:
    """What stands between outer double marks is found, straight or curved."""
    assert [each.text for each in stretches(text)] == inside


@given(st.text(alphabet='ab “”"', max_size=60))
def test_stretches_end(text: str) -> None:
    """Any text, however its marks are mixed, is read to its end, and stretches do not overlap."""
    reached = -1
    for each in stretches(text):
        assert each.start > reached
        reached = each.start + len(each.text)


@pytest.mark.parametrize(
    "text",
    [
        "He notes that “he spoke of the bases” at once.".replace("he spoke", "He spoke"),
        'In her words, "the bases before I had sat down."',
        "She would “carry it home,” she says.",
        "“He spoke … before I had sat down”",
        "“And what about the bases?”",
        "of the “quarantine”",
        "In “Diary” she tells it.",
        "Nothing is quoted here.",
    ],
)
def test_wording_of_a_passage_passes(text: str, known: Wordings) -> None:
    """What a passage has may stand in marks: in part, with words left out, with a final stop."""
    assert not quotation_codes(text, known)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("“He spoke of the basis”", "E108", id="a-letter"),
        pytest.param("“He talked of the bases”", "E108", id="a-word"),
        pytest.param("“he spoke of the bases”", "E108", id="a-capital"),
        pytest.param("“spoke of the base”", "E108", id="a-cut-word"),
        pytest.param("“before I had sat down … He spoke”", "E108", id="out-of-order"),
        pytest.param("“the bases carry it home”", "E108", id="two-passages"),
        pytest.param("“”", "E108", id="nothing"),
        pytest.param("“He spoke of the bases", "E119", id="never-closed"),
    ],
)
def test_other_wording_does_not(text: str, code: str, known: Wordings) -> None:
    """A stretch in double quotation marks that no passage has is a finding."""
    assert quotation_codes(text, known) == [code]


def test_verbatim_lines_are_their_passages(known: Wordings) -> None:
    """A verbatim line must be wording of the passage that it names, with or without marks."""
    assert not verbatim_codes("He spoke of the bases", "diary/opening", known)
    assert not verbatim_codes("“He spoke of the bases.”", "diary/opening", known)
    assert not verbatim_codes("And what about the bases?", "diary/nested", known)
    assert verbatim_codes("He spoke of the basis", "diary/opening", known) == ["E109"]
    assert verbatim_codes("carry it home", "diary/opening", known) == ["E109"]


def test_unknown_passages_are_left_to_others(known: Wordings) -> None:
    """A line that names no passage has a finding of its own, made where names are looked up."""
    assert not verbatim_codes("Anything", "diary/no-such", known)


def test_emphasis_is_no_part_of_a_wording(known: Wordings) -> None:
    """An author may emphasise a word inside a quotation."""
    assert not quotation_codes("“He spoke *of the bases*”", known)
