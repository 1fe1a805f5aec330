"""Text made fit to show."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thirteen_hours.reading.printable import printable

FORBIDDEN = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
JOINERS = "\u200c\u200d"


@given(st.text(st.characters()))
def test_nothing_that_controls_is_left(text: str) -> None:
    """No control character, lone surrogate or change of writing direction comes through."""
    shown = printable(text)
    assert not {unicodedata.category(letter) for letter in shown} & FORBIDDEN
    assert all(unicodedata.category(each) != "Cf" or each in JOINERS for each in shown)
    shown.encode("utf-8")


@given(st.text(st.characters()))
def test_it_is_done_once(text: str) -> None:
    """Text that is fit to show stays as it is."""
    assert printable(printable(text)) == printable(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ærø – “日本”", "Ærø – “日本”"),
        ("a\tb\nc", "a b c"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("p.\u00a012", "p.\u00a012"),
        ("\ud800x", "x"),
    ],
)
def test_words_stay_words(text: str, shown: str) -> None:
    """Letters, marks and spaces of any script are kept; white space becomes spaces."""
    assert printable(text) == shown


def test_what_is_asked_for_is_kept() -> None:
    """A caller that writes lines keeps the newlines."""
    assert printable("a\nb\x07", keep="\n") == "a\nb"
