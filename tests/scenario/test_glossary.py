"""Glossary words found in what is read."""

from thirteen_hours.scenario.casebook import Casebook, Term
from thirteen_hours.scenario.glossary import Glossary

TERMS = (
    Term("cable", "a telegram", ("cables",)),
    Term("UN Charter", "the treaty", ("Charter",)),
    Term("U-2", "a plane", ("U-2s",)),
    Term("SAM site", "a battery", ("SAM",)),
)


def glossary(*terms: Term) -> Glossary:
    """A glossary of these terms."""
    return Glossary(Casebook("c", "C", 1, "", (), "", {}, {}, glossary=terms))


def found(text: str) -> list[str]:
    """The terms found in a text."""
    return [term.term for term in glossary(*TERMS).found(text)]


def test_terms_are_found_in_order_and_once() -> None:
    """Terms come in the order of the text, each once, in whatever form they stand."""
    assert found("Two U-2s and the cable; another U-2, more cables.") == ["U-2", "cable"]


def test_only_whole_words_are_found() -> None:
    """Part of a word is no term."""
    assert found("The cableway, the U-20 and Samuel.") == []


def test_a_capital_may_begin_a_sentence() -> None:
    """A common word is found at the start of a sentence; a name is not found in small letters."""
    assert found("Cables came. It is in his charter; a sam is no site.") == ["cable"]


def test_the_longest_form_is_the_one_that_is_meant() -> None:
    """Where one term lies within another, the longer one is found."""
    assert found("the UN Charter, a SAM site") == ["UN Charter", "SAM site"]


def test_a_word_can_be_asked_for_in_any_form() -> None:
    """Typed in any case and in any of its forms, a word is explained."""
    known = glossary(*TERMS)
    assert known.explained(" CHARTER ") == TERMS[1]
    assert known.explained("nothing") is None


def test_an_empty_glossary_finds_nothing() -> None:
    """A casebook without a glossary explains nothing."""
    assert glossary().found("anything") == ()
