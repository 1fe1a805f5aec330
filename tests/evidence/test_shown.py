"""Passages and sources as a reader is shown them."""

import pytest

from tests.evidence.made import passage, source
from thirteen_hours.evidence.shown import author, completion, dated, named, page, place, words


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("107-109", "pp. 107–109"),
        ("512", "p. 512"),
        ("406, 434", "pp. 406, 434"),
        ("appendix", "appendix"),
        ("", "no page given"),
        ("no page given", "no page given"),
    ],
)
def test_pages_are_as_printed(printed: str, shown: str) -> None:
    """A page is told as it is printed, and that there is none is told too."""
    assert page(passage("one", "Words", page=printed)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "“plain”"),
        ("“All of it.”", "“‘All of it.’”"),
        ("the “quarantine,” he said", "“the ‘quarantine,’ he said”"),
        ('the "quarantine" he said', "“the ‘quarantine’ he said”"),
        ('"Never closed', "“‘Never closed”"),
        ("it's", "“it's”"),
    ],
)
def test_inner_quotation_marks_are_single(text: str, shown: str) -> None:
    """A source's own double quotation marks stand as single ones inside ours."""
    assert words(passage("one", text)) == shown


def test_marks_stand_behind_the_words() -> None:
    """Breaks, cuts and odd spellings are marked behind the quotation, never inside it."""
    marked = passage("one", "withdrawn", breaks_off=True, redacted="[cut]", sic=("withdrawn",))
    assert words(marked) == "“withdrawn” [text breaks off in source] [cut] [sic: withdrawn]"


def test_completion_has_its_own_source() -> None:
    """What stands elsewhere is told with where it stands; nothing is told where nothing does."""
    told = passage("one", "We talked", completion="alone.", completion_from="archive/alone")
    assert completion(told) == "Elsewhere it goes on “alone.” (archive/alone)."
    assert completion(passage("one", "We talked")) == ""


def test_places_have_the_paragraph() -> None:
    """A reader is told how the paragraph begins."""
    assert place(passage("one", "Words")) == "pp. 12–13, paragraph beginning “He spoke of the”"
    assert place(passage("one", "Words", paragraph="")) == "pp. 12–13"


@pytest.mark.parametrize(
    ("dates", "shown"),
    [
        ({"public": "1969"}, "1969"),
        ({"said": "1962-10-27", "public": "1994"}, "1962, public 1994"),
        ({"said": "1989-01", "public": "1989"}, "1989"),
        ({"said": "1962-10-27"}, "27 October 1962, publication not dated"),
        ({}, "not dated"),
    ],
)
def test_dates_are_told(dates: dict[str, str], shown: str) -> None:
    """When a source was said and when it was public are told apart where they differ."""
    assert dated(source("diary", dates=dates)) == shown


def test_authors_are_named_once() -> None:
    """A short name that has its author in it is not given the author again."""
    marlow = {"author": [{"family": "Marlow", "given": "Ada"}]}
    assert named(source("diary", csl=marlow)) == "Marlow, Diary"
    assert named(source("diary", short="Marlow’s diary", csl=marlow)) == "Marlow’s diary"
    assert author(source("diary", csl=marlow)) == "Ada Marlow"
    assert author(source("diary", speaks="A voice")) == "A voice"
