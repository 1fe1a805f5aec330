"""Looking for words in the evidence, and for what was public when."""

from pathlib import Path

import pytest

from tests.evidence.made import claim, evidence, passage, source
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.evidence.search import public, search, wanted
from thirteen_hours.pages.evidence.card import source_list
from thirteen_hours.pages.evidence.search import search_page
from thirteen_hours.pages.forms import written


@pytest.fixture
def known() -> Evidence:
    """Two sources, public in different years, and a claim."""
    return evidence(
        source("diary", passage("lamp", "He looked at the Lamp"), dates={"public": "1931"}),
        source("memoir", passage("out", "the lamps were out", "memoir"), dates={"public": "1950"}),
        claims=(claim("lamp", 1, note="Of the lamp two speak."),),
    )


def test_words_are_found_in_claims_and_passages_whatever_their_case(known: Evidence) -> None:
    """A word is found wherever it stands, in capitals or not, passages by publication."""
    found = search(known, wanted("  LAMP "))
    assert [each.id for each in found.claims] == ["lamp"]
    assert [each.id for _, each in found.passages] == ["lamp", "out"]
    assert search(known, wanted("nowhere")).number == 0


def test_a_year_leaves_out_what_was_not_public(known: Evidence) -> None:
    """With a year only sources public by its end are listed and searched."""
    assert [each.id for each in public(known, 1931)] == ["diary"]
    assert [each.id for _, each in search(known, wanted("lamp by:1931")).passages] == ["lamp"]
    assert "Memoir" not in written(source_list(known, 1949), "text")
    assert "None was." in written(source_list(known, 1900), "text")


def test_what_is_found_says_whose_and_when_before_the_words(known: Evidence, root: Path) -> None:
    """Each passage found has its source and date before it."""
    del root
    text = written(search_page(known, "lamp"), "text")
    assert text.index("Diary (DI; 1931)") < text.index("“He looked at the Lamp”")
    assert "3 claims and passages" in text


def test_a_search_can_keep_to_one_source(known: Evidence) -> None:
    """With a source, only its passages and the claims it speaks to are found, by id or letters."""
    for name in ("memoir", "ME"):
        found = search(known, wanted(f"lamp in:{name}"))
        assert [source.id for source, _ in found.passages] == ["memoir"]
        assert not found.claims
    assert search(known, wanted("lamp in:nobody")).number == 0


def test_what_is_no_year_is_looked_for_as_it_stands() -> None:
    """Only a year after `by:` and a name after `in:` keep a search to something."""
    assert wanted("by: by:noon in: 12").words == "by: by:noon in: 12"
    assert wanted("by:1969 in:TD a lamp") == wanted("a in:td lamp by:1969")
