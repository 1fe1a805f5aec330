"""YAML to a tree: what is read, and what is refused, where."""

import pytest

from tests.reading.trees import clean, found, plain, tree
from thirteen_hours.reading.yaml import MOST_VALUES


@pytest.mark.parametrize(
    "written", ["19:45", "no", "yes", "1962-10-27", "007", "1e3", "0x1F", "3.0", "~", "1_000", "on"]
)
def test_scalars_stay_as_they_are_typed(written: str) -> None:
    """No time, date, truth value or number is taken for anything but what the author wrote."""
    assert plain(clean(f"a: {written}\nb: [{written}]\n")) == {"a": written, "b": [written]}


def test_keys_stay_as_they_are_typed() -> None:
    """A key that looks like a truth value or a number is text like any other."""
    assert plain(clean("no: a\n1962: b\n")) == {"no": "a", "1962": "b"}


@pytest.mark.parametrize("end", ["\n", ""])
def test_text_is_read_in_every_style(end: str) -> None:
    """Plain, quoted and block text all give the words they hold."""
    text = "a: one\nb: 'it''s'\nc: \"t\\u00e9l\"\nd: |\n  one\n  two\ne: >-\n  one\n  two" + end
    read = {"a": "one", "b": "it's", "c": "tél", "d": "one\ntwo\n", "e": "one two"}
    assert plain(clean(text)) == read


def test_duplicate_keys_are_found_and_the_first_counts() -> None:
    """A key that stands twice is refused at the second place, which names the first."""
    value, findings = tree("a: 1\nb: 2\na: 3\n")
    assert [(each.code, each.place.line, each.place.column) for each in findings] == [
        ("Y102", 3, 1)
    ]
    assert findings[0].related[0][0].line == 1
    assert "line 1" in findings[0].message
    assert plain(value) == {"a": "1", "b": "2"}


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("a: &x 1", 4),
        ("a: &x {b: 1}", 4),
        ("a: &x [1]", 4),
        ("a: !!int 1", 4),
        ("a: !x {b: 1}", 4),
        ("a: *x", 4),
        ("<<: {b: 1}", 1),
    ],
)
def test_anchors_aliases_tags_and_merges_are_found(text: str, column: int) -> None:
    """What would move a value away from where it is read is refused where it stands."""
    assert ("Y103", 1, column) in found(text)


def test_quoted_merge_sign_is_a_key() -> None:
    """Only the plain << is the merge key."""
    assert plain(clean("'<<': a\n")) == {"<<": "a"}


def test_alias_bomb_is_refused_at_its_first_mark() -> None:
    """A file whose aliases would make it enormous is never unfolded."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    value, findings = tree("\n".join(lines))
    assert {each.code for each in findings} == {"Y103"}
    assert findings[0].place.line == 1
    assert plain(value) == {"a0": ["x"] * 9, **{f"a{n}": [] for n in range(1, 30)}}


@pytest.mark.parametrize("unit", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused_at_once(unit: str) -> None:
    """What goes on opening is refused some levels down, however long it goes on."""
    value, findings = tree(unit * 200_000)
    assert value is None
    assert [each.code for each in findings] == ["Y107"]
    assert findings[0].place.column < 200


@pytest.mark.parametrize("unit", ["- x\n", "- {a: b}\n", "- [x]\n"])
def test_too_many_values_are_refused_where_they_become_too_many(unit: str) -> None:
    """A file of another kind is read no further than a long chapter could be."""
    value, findings = tree(unit * MOST_VALUES)
    assert value is None
    assert [each.code for each in findings] == ["Y110"]
    assert findings[0].place.line <= MOST_VALUES
    assert tree("- x\n" * (MOST_VALUES - 1))[1] == []


def test_all_faults_of_a_file_are_told_at_once() -> None:
    """One fault does not hide the next."""
    text = 'a: 1\na: 2\nb: &x 3\n[c]: 4\nd: "\\u202e"\n'
    assert found(text) == [("Y102", 2, 1), ("Y103", 3, 4), ("Y108", 4, 1), ("Y104", 5, 5)]


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n"])
def test_empty_files_are_found(text: str) -> None:
    """A file that says nothing is a finding, not a casebook without content."""
    assert found(text) == [("Y105", 1, 1)]


def test_second_document_is_found_where_it_begins() -> None:
    """What stands behind `---` is not left out without a word."""
    assert found("a: 1\n---\nb: 2\n") == [("Y106", 2, 1)]
    assert plain(clean("---\na: 1\n...\n")) == {"a": "1"}


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x07", "U+0007"),
        ("\x1b", "U+001B"),
        ("\x7f", "U+007F"),
        ("\x85", "U+0085"),
        ("\x9b", "U+009B"),
        ("\u2028", "U+2028"),
        ("\u202e", "U+202E"),
        ("\ufeff", "U+FEFF"),
        ("\ufffe", "U+FFFE"),
    ],
)
@pytest.mark.parametrize("style", ["{}", "'{}'", '"{}"', "|\n  {}", ">\n  {}", "1 # {}"])
def test_raw_control_characters_are_found(character: str, name: str, style: str) -> None:
    """A character that controls the screen is found in every style, and the rest is read on."""
    text = f"a: {style.format(f'x{character}y')}\nb: 1\nb: 2\n"
    line, column = text[: text.index(character)].count("\n") + 1, text.index(character)
    column -= text.rfind("\n", 0, column)
    findings = tree(text)[1]
    assert [(each.code, each.place.line, each.place.column) for each in findings] == [
        ("Y104", line, column),
        ("Y102", text.count("\n"), 1),
    ]
    assert name in findings[0].message


def test_escaped_control_characters_are_found_where_the_escape_stands() -> None:
    """A control character that is written as an escape is as unwelcome as a raw one."""
    assert found('a: "clean"\nb: "wipe\\e[2J"\n') == [("Y104", 2, 9)]
    assert found('a: "tab\\tand line\\n"\n') == []


def test_many_control_characters_are_one_matter() -> None:
    """A file of nothing else does not fill the screen with findings."""
    assert len(found("a: " + "\x07" * 100_000)) <= 20


def test_long_keys_do_not_fill_the_screen() -> None:
    """What an author wrote is quoted in a message in part when it is long."""
    text = f"{'k' * 900}: 1\n{'k' * 900}: 2\n"
    assert len(tree(text)[1][0].message) < 200
