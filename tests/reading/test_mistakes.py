"""Slips that keep a file from being read as YAML, each told in words of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.trees import found, tree

SLIPS = {
    "a tab under a key": ("a:\n\tb: 1\n", ("Y111", 2, 1)),
    "a tab after spaces": ("a:\n  b: 1\n  \tc: 2\n", ("Y111", 3, 3)),
    "a no-break space": ("a:\n  b:\n\u00a0\u00a0  c: 1\n    d: 2\n", ("Y111", 3, 1)),
    "words after a quotation": ('a: "One," he says.\n', ("Y112", 1, 4)),
    "an apostrophe": ("a: 'Don't go.'\n", ("Y112", 1, 4)),
    "an apostrophe in a list": ("a:\n  - 'Don't go.'\n", ("Y112", 2, 5)),
    "a quoted name in a guard": ('- {if: "trust" >= 4, b: c}\n', ("Y112", 1, 8)),
    "a quotation never closed": ('a: "One\nb: 2\nc: 3\n', ("Y113", 1, 4)),
    "a quotation closed far below": ('a: "One\nb: 2\nc: "Three"\n', ("Y113", 1, 4)),
    "a colon in a text": ("a: He says: go.\n", ("Y114", 1, 11)),
    "a colon in an item": ("- b: He says: go.\n", ("Y114", 1, 13)),
    "no colon": ("a\nb: 2\n", ("Y115", 1, 1)),
    "no colon, further on": ("a:\n  b: 1\n  c\n  d: 2\n", ("Y115", 3, 3)),
    "no space after a colon": ("a:One\nb: 2\n", ("Y115", 1, 1)),
    "no space after a hyphen": ("a:\n  -One\n  - b: 2\n", ("Y115", 2, 3)),
    "too far out": ("a:\n    b: 1\n   c: 2\n", ("Y116", 3, 4)),
    "too far in": ("a: 1\n  b: 2\n", ("Y116", 2, 3)),
    "a key among items": ("a:\n  - b: 1\n  c: 2\n", ("Y116", 3, 3)),
    "a block no further in": ("a:\n  b: |\n  Text.\n  c: 2\n", ("Y116", 3, 3)),
    "emphasis": ("a: *One* two\n", ("Y117", 1, 4)),
    "an at sign": ("a: @one\n", ("Y117", 1, 4)),
    "a question mark": ("a: ? one\n", ("Y117", 1, 4)),
    "text beside its bar": ("a: | One\n", ("Y117", 1, 4)),
    "a list beside its key": ("a: - One\n", ("Y117", 1, 4)),
    "a brace never closed": ("a: {b: 1\nc: 2\n", ("Y118", 1, 4)),
    "a bracket never closed": ("a: [b, c\nd: 2\n", ("Y118", 1, 4)),
    "a colon in braces": ("a: {b: c: d}\n", ("Y119", 1, 9)),
    "a backslash": ('a: "C:\\data"\n', ("Y120", 1, 7)),
    "a number after a hash": ("a: Chair #2 and more\n", ("Y121", 1, 10)),
}


@pytest.mark.parametrize(("text", "expected"), SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_for_what_it_is(text: str, expected: tuple[str, int, int]) -> None:
    """What a beginner mistypes is told in plain words, at the place where it was mistyped."""
    assert found(text) == [expected]


@pytest.mark.parametrize("text", ["a: 1  # a remark\n", "a: b#2\n", "# 2\na: 1\n", "a: '#2'\n"])
def test_remarks_are_left_alone(text: str) -> None:
    """A remark, and a # that is part of a word, cut nothing off."""
    assert found(text) == []


def test_the_hint_says_what_the_apostrophe_did() -> None:
    """A text that an apostrophe ends is told so, and what to do."""
    assert "apostrophe" in tree("a: 'Don't go.'\n")[1][0].hint


PIECES = "a: |b:|- |  |\n|\t|\"|'|{|}|[|]|,|>|*|&x|!t |? |: |#|%|@|\\|text |---\n|...|\u00a0|é|\r|`"
YAML_LIKE = st.lists(st.sampled_from([*PIECES.split("|"), "|"]), max_size=40).map("".join)


@given(YAML_LIKE)
def test_no_text_is_too_broken_to_be_told_of(text: str) -> None:
    """Whatever stands in a file, it is read or told, at a place that the file has."""
    value, findings = tree(text)
    assert value is not None or findings
    lines = text.split("\n")
    for each in findings:
        assert 1 <= each.place.line <= len(lines) + 1
        assert "{" not in each.message or "'{'" in each.message
