"""How a source's text is folded, and where its paragraphs break off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.made import TEXT
from thirteen_hours.evidence.text import digest, folded, source_text


def test_white_space_is_folded() -> None:
    """How wide a page was makes no difference to what it says."""
    assert folded("  He spoke\n\tof   the\r\nbases ") == "He spoke of the bases"


def test_line_end_hyphen_joins() -> None:
    """A word divided at the end of a line is one word, and keeps its hyphen."""
    assert folded("a U.S. non-\ninvasion pledge") == "a U.S. non-invasion pledge"


def test_dash_at_line_end_does_not_join() -> None:
    """A dash between words is no hyphen."""
    assert folded("war -\nor peace") == "war - or peace"


def test_slips_stay() -> None:
    """No spelling is mended: a slip is part of the source."""
    assert folded("As far as as I know, unsurmountable") == "As far as as I know, unsurmountable"


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(line_end: str) -> None:
    """A copy of the text from another system is the same text."""
    assert source_text(TEXT.replace("\n", line_end)).digest == source_text(TEXT).digest


def test_paragraphs_are_not_joined() -> None:
    """Nothing is found across the end of a paragraph."""
    text = source_text(TEXT)
    assert not list(text.occurrences("It was late. I said"))


def test_lines_are_those_of_the_file() -> None:
    """A wording is located by the lines that an editor shows."""
    (found,) = source_text(TEXT).occurrences("non-aggression offer")
    assert found.lines == (4, 5)


def test_words_are_whole() -> None:
    """A wording that ends inside a word is not there."""
    text = source_text(TEXT)
    assert not list(text.occurrences("He spoke of the base"))
    assert not list(text.occurrences("spoke of the bases before I had sat dow"))


def test_breaks_are_seen() -> None:
    """A paragraph breaks off when no mark ends its last sentence."""
    broken = [each.text[-7:] for each in source_text(TEXT).paragraphs if each.breaks_off]
    assert broken == [" Strait", " at the", "* * * *"]


@given(st.text())
def test_folding_is_settled(text: str) -> None:
    """What is folded does not change when it is folded again, nor does its digest."""
    assert folded(folded(text)) == folded(text)
    assert digest(folded(text)) == digest(text)


@given(st.text(alphabet=" abc-.\n“”[]*", max_size=200))
def test_every_word_is_found(text: str) -> None:
    """Every paragraph of any text is found where it stands, on the lines it stands on."""
    read = source_text(text)
    for paragraph in read.paragraphs:
        span = read.span(paragraph.start, paragraph.end)
        assert span.paragraph == paragraph
        assert read.body[span.start : span.end] == paragraph.text
        assert span.lines[0] == paragraph.lines[0]
