"""Chicago notes and bibliography, held against pandoc's citeproc."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thirteen_hours.evidence.chicago.bibliography import bibliography, entry
from thirteen_hours.evidence.chicago.note import note
from thirteen_hours.evidence.chicago.rich import markdown, plain
from thirteen_hours.evidence.chicago.titles import headline

FOLDER = Path(__file__).parent / "chicago"


def load(name: str) -> Any:
    """A file of the golden folder."""
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


ITEMS = {item["id"]: item for item in load("items.json")}
GOLDEN = load("golden.json")


@pytest.mark.parametrize("name", sorted(ITEMS))
def test_notes_agree_with_pandoc(name: str) -> None:
    """A note is what pandoc's citeproc makes of the same item, to the letter."""
    assert markdown(note(ITEMS[name])) == GOLDEN[name]["note"]


@pytest.mark.parametrize("name", sorted(ITEMS))
def test_entries_agree_with_pandoc(name: str) -> None:
    """An entry of a bibliography is what pandoc's citeproc makes of the same item."""
    assert markdown(entry(ITEMS[name])) == GOLDEN[name]["bibliography"]


def test_locator_takes_the_place_of_pages() -> None:
    """A note on one page gives that page, and one on none gives none."""
    assert plain(note(ITEMS["book"], "108")).endswith("1931), 108.")
    assert plain(note(ITEMS["book"], "")).endswith("1931).")


def test_a_letter_printed_in_a_book_names_whose_book_it_is() -> None:
    """What one person wrote and another's book prints has both names."""
    letter = {
        "type": "chapter",
        "author": [{"family": "Marlow", "given": "Ada"}],
        "title": "Letter of 2 May 1930",
        "container-title": "The Life of Ivan Petrov",
        "container-author": [{"family": "Osgood", "given": "J. T."}],
        "issued": "1931",
    }
    assert "in The Life of Ivan Petrov, by J. T. Osgood" in plain(note(letter))
    assert "In The Life of Ivan Petrov, by J. T. Osgood" in plain(entry(letter))


def test_bibliography_is_in_order() -> None:
    """Entries stand by author and title, without counting an article at the start of a title."""
    names = ["book-two-authors", "book-without-author", "book-undated", "book"]
    made = [plain(each)[:24] for each in bibliography(ITEMS[name] for name in names)]
    assert made == [
        "The Blue Book of the Str",
        "Marlow, Ada. A Diary of ",
        "Marlow, Ada. Undated Lea",
        "Marlow, Ada, and J. T. O",
    ]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("a diary of the talks", "A Diary of the Talks"),
        ("what was left: a note", "What Was Left: A Note"),
        ("the McNamara line", "The McNamara Line"),
        ("from within", "From Within"),
        ("8:05 p.m.", "8:05 p.m."),
        ("", ""),
    ],
)
def test_headline_capitals(title: str, expected: str) -> None:
    """Titles have headline capitals; words with capitals of their own are left alone."""
    assert headline(title) == expected


FIELDS = st.sampled_from(["type", "title", "author", "editor", "issued", "page", "URL", "volume"])
KINDS = st.sampled_from(["book", "chapter", "article-journal", "webpage", "manuscript", "film"])
VALUES = st.one_of(st.text(max_size=20), st.integers(), st.none(), st.lists(st.text(max_size=5)))


@given(st.dictionaries(FIELDS, VALUES), KINDS)
def test_odd_items_do_no_harm(item: dict[str, Any], kind: str) -> None:
    """Whatever an item lacks or has wrongly, a note and an entry are made of the rest."""
    for made in (note({**item, "type": kind}), entry({**item, "type": kind})):
        assert isinstance(plain(made), str)
