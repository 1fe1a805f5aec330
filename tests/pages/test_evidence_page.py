"""Pages about the evidence: cards, claims and the matrix."""

import pytest

from tests.debrief.evening import evidence
from thirteen_hours.errors import UsageError
from thirteen_hours.pages.evidence.card import source_card
from thirteen_hours.pages.evidence.claim import claim_page
from thirteen_hours.pages.evidence.matrix import matrix_page, matrix_text
from thirteen_hours.pages.evidence.page import found, matrix_data, page, page_data
from thirteen_hours.pages.forms import written


def text_of(name: str | None) -> str:
    """The page of a name as text."""
    return written(page(evidence(), name, (1930, 1931, 1950)), "text")


def test_card_comes_before_any_sentence() -> None:
    """Who, for whom and resting on what stands before the first quotation of a source."""
    card = written(source_card(evidence(), evidence().sources["memoir"]), "text")
    for term in ("Author:", "Witness: heard a report", "Rests on: Diary: It quotes it."):
        assert card.index(term) < card.index("“Nothing was said of it”")


def test_card_keeps_marks_and_locators() -> None:
    """Every passage has its page or says that there is none, and its marks."""
    card = text_of("diary")
    assert "[text breaks off in source]" in card
    assert "[two lines crossed out]" in card
    assert "Pp. 12–13, paragraph beginning “I said that”" in card
    assert "No page given" in text_of("cable")


def test_claim_sets_sources_side_by_side() -> None:
    """A claim's page has every source that speaks, with its stance, and names the silent."""
    told = text_of("deal")
    order = [told.index(f"- {name}") for name in ("Diary", "Memoir", "Cable")]
    assert order == sorted(order)
    assert "Silent, which denies nothing: Study." in told


def test_claim_counts_lines_and_never_heads() -> None:
    """Two sources of which one rests on the other are shown as one line, with the reason."""
    told = " ".join(text_of("deal").split())
    assert "at least 1 independent line of testimony (2 sources)." in told
    assert "Memoir adds none: it rests on Diary. It quotes it." in told


def test_claim_has_its_years() -> None:
    """The verdicts stand by year, with the rule that gave them."""
    told = " ".join(text_of("1").split())
    assert "part of a bargain · yes open" in told
    assert "Only sources public by the end of the year are heard." in told


@pytest.mark.parametrize(
    ("name", "expected"), [("deal", "deal"), ("1", "deal"), ("diary", "diary"), ("di", "diary")]
)
def test_names_are_found(name: str, expected: str) -> None:
    """A claim is found by id or number, a source by id or code."""
    assert found(evidence(), name).id == expected


def test_unknown_name_has_a_hint() -> None:
    """A name that nothing has is told, with the nearest that there is."""
    with pytest.raises(UsageError) as error:
        found(evidence(), "dairy")
    assert error.value.hint == "did you mean 'diary'?"


def test_without_a_name_everything_is_listed() -> None:
    """The list has every source and every claim."""
    told = text_of(None)
    for each in ("Diary", "Cable", "Memoir", "Study", "(deal)", "(late)", "(mattered)"):
        assert each in told


def test_matrix_tells_answers_apart() -> None:
    """Where sources give different answers, the cells have different letters."""
    assert matrix_data(evidence())[0]["cells"] == {"DI": "Aa", "ME": "Aa", "CA": "Db", "ST": "·"}


def test_matrix_fits_a_terminal() -> None:
    """The matrix has at most 80 columns, or as many as are asked for."""
    assert max(map(len, matrix_text(evidence()).splitlines())) <= 80
    assert max(map(len, matrix_text(evidence(), 60).splitlines())) <= 60


def test_matrix_page_needs_no_colour() -> None:
    """The matrix as a page has letters in its cells and their meaning above them."""
    told = written(matrix_page(evidence()), "html")
    assert "<td>Aa</td>" in told
    assert told.index("A asserts") < told.index("<td>Aa</td>")


def test_data_has_no_places_in_files() -> None:
    """Data of a claim or source is for readers: where it stands in a file is left out."""
    for name in ("deal", "diary"):
        assert "place" not in str(page_data(evidence(), name))


def test_every_page_in_every_form() -> None:
    """Every source and every claim has its page in every form."""
    made = evidence()
    for form in ("text", "md", "html"):
        for source in made.sources.values():
            assert source.short in written(source_card(made, source), form)
        for claim in made.claims.values():
            assert claim.asks in written(claim_page(made, claim), form)
