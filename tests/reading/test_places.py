"""Every value, and every character of a text, has its exact place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.trees import clean, scalar, tree
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, Value

STYLES = {
    "plain": ("a: word wrong word\n", (1, 9)),
    "plain over lines": ("a: word\n   wrong word\n", (2, 4)),
    "single": ("a: 'word wrong word'\n", (1, 10)),
    "single with quotation mark": ("a: 'it''s wrong word'\n", (1, 11)),
    "double": ('a: "word wrong word"\n', (1, 10)),
    "double with escapes": ('a: "\\u00e9\\x41 \\"q\\" wrong"\n', (1, 22)),
    "double over lines": ('a: "word\\\n  \\n\n  wrong"\n', (3, 3)),
    "literal": ("a: |\n  word\n\n  then wrong\n", (4, 8)),
    "literal after blank lines": ("a: |\n\n\n  word wrong\n", (4, 8)),
    "literal with indent given": ("a: |2\n    word\n  wrong\n", (3, 3)),
    "literal further in": ("a: |-  # so\n      word\n        wrong\n", (3, 9)),
    "folded": ("a: >\n  word\n  then wrong\n\n  word\n", (3, 8)),
    "folded after blank lines": ("a: >-\n\n  word\n\n\n  wrong\n", (6, 3)),
    "in braces": ("{a: {b: 1}, c: [x, wrong]}", None),
}


@pytest.mark.parametrize("name", [name for name, (_, place) in STYLES.items() if place])
def test_characters_are_found_in_every_style(name: str) -> None:
    """A word in a text is found at its own line and column, however the text is written."""
    text, place = STYLES[name]
    value = scalar(text)
    found = value.at(value.text.index("wrong"), 5)
    assert (found.line, found.column) == place
    assert found.width == 5


@pytest.mark.parametrize(
    ("text", "place", "width"),
    [
        ("a:   one two  # three\n", (1, 6), 7),
        ("a: 'one'\n", (1, 5), 3),
        ('a: "one"\n', (1, 5), 3),
        ("a: |\n  one\n  two\n", (2, 3), 3),
        ("a: >\n\n  one\n  two\n", (3, 3), 3),
        ("a:\n  one\n  two\n", (2, 3), 3),
        ("a: |\n", (1, 4), 1),
        ("é: ñ\n", (1, 4), 1),
        ("😀: 😀😀\n", (1, 4), 2),
    ],
)
def test_texts_are_marked_where_their_words_begin(
    text: str, place: tuple[int, int], width: int
) -> None:
    """The place of a text is that of its first word, in characters, as wide as its line."""
    value = clean(text)
    assert isinstance(value, Mapping)
    (_, found), *_ = value.entries.values()
    assert (found.place.line, found.place.column, found.place.width) == (*place, width)


def test_keys_groups_and_lists_have_their_places() -> None:
    """What is not text has the place at which it begins."""
    value = clean("a:\n  - b: 1\n    c: [x, y]\n")
    assert isinstance(value, Mapping)
    key, items = value.entries["a"]
    assert isinstance(items, Sequence)
    group = items.items[0]
    assert isinstance(group, Mapping)
    found = [key.place, items.place, group.place, group.entries["c"][1].place]
    assert [(at.line, at.column) for at in found] == [(1, 1), (2, 3), (2, 5), (3, 8)]


def scalars(value: Value) -> list[Scalar]:
    """Every text in a tree, keys included."""
    if isinstance(value, Scalar):
        return [value]
    if isinstance(value, Sequence):
        return [each for item in value.items for each in scalars(item)]
    pairs = value.entries.values()
    return [each for pair in pairs for item in pair for each in scalars(item)]


WORDS = st.text(st.sampled_from("abé😀'\"\\-, \t\n:#"), min_size=1, max_size=40)


def written(text: str, style: str, indent: int) -> str:
    """A text under a key in one of YAML's styles."""
    lead = "\n" + " " * indent
    if style == "single":
        return "a: '" + text.replace("'", "''").replace("\n", f"\n{lead}") + "'\n"
    if style == "double":
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
        return 'a: "' + escaped.replace("\n", f"\\n\\{lead}\\") + '"\n'
    return f"a: {style}{indent}" + "".join(lead + line for line in text.split("\n")) + "\n"


@given(WORDS, st.sampled_from(["single", "double", "|", ">"]), st.integers(1, 5))
def test_every_letter_of_every_text_stands_where_it_is_said_to(
    text: str, style: str, indent: int
) -> None:
    """For any text in any style, the letter at a place in the file is the letter of the text."""
    value, findings = tree(written(text, style, indent))
    if value is None or findings:
        return
    for found in scalars(value):
        for offset, letter in enumerate(found.text):
            if letter in " \t\n":
                continue
            place = found.at(offset)
            line = found.file.lines[place.line - 1]
            assert line[place.column - 1 :].lstrip("\\").startswith(letter) or letter == "\\"


@given(st.text(max_size=200))
def test_every_place_is_in_the_file(text: str) -> None:
    """Whatever is read or found, its place is a place of the file."""
    value, findings = tree(text)
    places = [found.place for found in findings]
    if value is not None:
        for found in scalars(value):
            places += [found.place, found.at(0), found.at(len(found.text))]
    for place in places:
        assert 1 <= place.line <= text.count("\n") + 2
        assert place.column >= 1
        assert place.width >= 1
