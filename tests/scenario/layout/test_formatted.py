"""Files laid out alike, whatever they looked like before, and saying what they said before."""

import re
from pathlib import Path, PurePath
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hostile.desk import mutated
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.specimen import files, plan
from thirteen_hours.reading.tree import Mapping, Scalar, SourceFile, Value
from thirteen_hours.reading.yaml import read_tree
from thirteen_hours.scenario.layout.blank import without_blanks
from thirteen_hours.scenario.layout.formatted import Formatted, formatted, says_the_same
from thirteen_hours.scenario.layout.indent import indented
from thirteen_hours.scenario.layout.kinds import kind_of_file, shape_of, shaped
from thirteen_hours.scenario.layout.order import ordered

SHIPPED = Path(__file__).parents[3] / "scenarios"
CHAPTER = PurePath("secretary/10-room.yaml")
TEXTS = [
    *((PurePath(name), text) for name, text in sorted(files().items()) if name.endswith("yaml")),
    (PurePath("specimen/peace.test.yaml"), plan()),
    *(
        (path.relative_to(SHIPPED / "october-27"), path.read_text(encoding="utf-8"))
        for path in sorted((SHIPPED / "october-27" / "attorney-general").glob("[1-9]*.yaml"))
    ),
]
STARTS = st.sampled_from(TEXTS)
quick = settings(deadline=None, max_examples=150)


def laid_out(text: str, inside: PurePath = CHAPTER) -> Formatted:
    """A text laid out as the file at that place of a casebook."""
    return formatted("file", text, kind_of_file(inside), inside)


def tree_of(text: str) -> Value | None:
    """The tree of a text that is read without a finding, or None."""
    report = Report()
    tree = read_tree(SourceFile("file", text), report)
    return None if len(report) else tree


def messy(text: str, chance: Random) -> str:
    """The text in another layout: what one finds after an evening's work in three editors."""
    lines = []
    widen = chance.choice((1, 1, 2, 3))
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip(" "))
        lines.append(" " * (indent * widen) + line[indent:] + chance.choice(("", "", "", "  ")))
        if chance.random() < 0.1:
            lines += ["", " " * chance.randrange(5), ""][: chance.randrange(1, 4)]
        if chance.random() < 0.05:
            lines.append(" " * chance.randrange(9) + "# a remark")
    return "\n".join(lines)


def comments(text: str) -> list[str]:
    """The lines that are comments or that look like some."""
    return sorted(line.strip() for line in text.split("\n") if line.strip().startswith("#"))


@given(STARTS, st.integers(0, 2**32), st.booleans())
@quick
def test_what_a_file_says_is_left_alone(
    start: tuple[PurePath, str], seed: int, damaged: bool
) -> None:
    """Every text, key and comment is there afterwards, as it was; twice is the same as once."""
    inside, text = start
    chance = Random(seed)
    if damaged:
        text = mutated(text.encode(), chance).decode("utf-8", "replace").replace("\r", "\n")
    text = messy(text, chance)
    found = laid_out(text, inside)
    if found.report.errors:
        assert found.text == text
        return
    before, after = tree_of(text), tree_of(found.text)
    if before is None:
        return
    assert after is not None
    added = [step for step in found.done if step.startswith("ids: ")]
    assert added or says_the_same("file", text, found.text)
    said = comments(text)
    assert [line for line in comments(found.text) if "yaml-language-server" not in line] == [
        line for line in said if "yaml-language-server" not in line
    ]
    assert laid_out(found.text, inside).text == found.text


@given(STARTS, st.integers(0, 2**32))
@quick
def test_no_step_needs_to_be_held_back(start: tuple[PurePath, str], seed: int) -> None:
    """Each step by itself leaves a file saying what it said; seeing to that is a second lock."""
    inside, text = start
    text = messy(text, Random(seed))
    tree = tree_of(text)
    if tree is None or laid_out(text, inside).report.errors:
        return
    turned = ordered(text, tree, shape_of(kind_of_file(inside), tree))
    for after in (turned, indented(text), without_blanks(text)):
        assert says_the_same("file", text, after)


def maps(tree: Value, inside: PurePath) -> list[list[str]]:
    """The keys of every group whose order is the author's: scenes, choices, headings."""
    shape = shape_of(kind_of_file(inside), tree)
    return [
        list(value.entries)
        for value, found in shaped(tree, shape)
        if isinstance(value, Mapping) and type(found).__name__ == "MapOf"
    ]


@given(STARTS, st.integers(0, 2**32))
@quick
def test_the_authors_order_is_the_authors(start: tuple[PurePath, str], seed: int) -> None:
    """Scenes, choices and outcomes come in the order in which they were written."""
    inside, text = start
    text = messy(text, Random(seed))
    found = laid_out(text, inside)
    before, after = tree_of(text), tree_of(found.text)
    if before is not None and after is not None and not found.report.errors:
        # Lists of scenes are compared as a whole: the keys around them may change places.
        assert sorted(maps(before, inside)) == sorted(maps(after, inside))


CASEBOOKS = sorted(path.parent for path in SHIPPED.glob("*/casebook.yaml"))


@pytest.mark.parametrize("casebook", CASEBOOKS, ids=lambda path: path.name)
def test_what_ships_is_laid_out(casebook: Path) -> None:
    """The shipped casebooks are examples of the layout."""
    for path in sorted(casebook.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        assert laid_out(text, path.relative_to(casebook)).text == text, path.name


UNTIDY = """\
# Ours to keep.

scenes:
    # about the first
    first:
        goto: peace···
        text: |
              Two columns
                in.···

              Kept.··


        # sources of it
        sources:
        - setting
        -   diary/first-words
    second:
      text:
      - say: Hello
        by: clerk
        kind: invented
      sources: setting   # none
      then: [{goto: a, if: b},
        {goto: c}]
""".replace("·", " ")
TIDY = """\
# yaml-language-server: $schema=../.schema/secretary/chapter.json
# Ours to keep.

scenes:
  # about the first
  first:
    # sources of it
    sources:
      - setting
      -   diary/first-words
    text: |
          Two columns
            in.···

          Kept.··
    goto: peace
  second:
    sources: setting   # none
    text:
      - by: clerk
        kind: invented
        say: Hello
    then: [{goto: a, if: b},
      {goto: c}]
""".replace("·", " ")


def test_an_untidy_file_is_tidied() -> None:
    """First line, order, indentation and blanks; the text keeps its own blanks to the letter."""
    found = laid_out(UNTIDY)
    assert found.text == TIDY
    assert found.done == ("first line", "order of keys", "indentation", "blanks")


def test_missing_ids_are_made_from_the_words() -> None:
    """Choices in a list, as one would write them first, become choices by id."""
    text = (
        "scenes:\n  first:\n    sources: setting\n    text: x\n    choices:\n"
        "      # the first\n      - do: Ask him for the Friday's wages.\n        goto: peace\n"
        "      - do: Ask him for the Friday's wages.\n        goto: war\n"
    )
    found = laid_out(text)
    assert found.done[0] == "ids: ask-him-for-fridays, ask-him-for-fridays-2"
    assert found.text.endswith(
        "    choices:\n      # the first\n"
        "      ask-him-for-fridays:\n        do: Ask him for the Friday's wages.\n"
        "        goto: peace\n"
        "      ask-him-for-fridays-2:\n        do: Ask him for the Friday's wages.\n"
        "        goto: war\n"
    )


def test_lists_in_lists_get_their_ids_too() -> None:
    """Whole scenes in a list, with choices in lists, also where a list stands under its key."""
    text = (
        "scenes:\n- title: The door\n  sources: setting\n  text: |\n    - not a list\n  choices:\n"
        "  - do: Knock.\n    undocumented: x\n    goto: the-yard\n  # or\n  - do: Go.\n"
        "    undocumented: x\n    goto: the-yard\n- title: The yard\n  sources: setting\n"
        "  goto: door\n"
    )
    found = laid_out(text)
    assert found.done[0] == "ids: door, yard, knock, go"
    tree = tree_of(found.text)
    assert isinstance(tree, Mapping)
    scenes = tree.get("scenes")
    assert isinstance(scenes, Mapping)
    assert list(scenes.entries) == ["door", "yard"]
    assert "\n      # or\n      go:\n        do: Go.\n" in found.text
    assert "    text: |\n      - not a list\n" in found.text


def test_a_question_without_an_id_gets_one() -> None:
    """What is in a list by its nature keeps its place there and gets a key."""
    text = files()["casebook.yaml"].rstrip() + (
        "\nquestions:\n  - text: Who wrote it, and for whom?\n  - id: taken\n    text: And why?\n"
    )
    found = laid_out(text, PurePath("casebook.yaml"))
    tree = tree_of(found.text)
    assert isinstance(tree, Mapping)
    asked = tree.get("questions")
    assert not isinstance(asked, Mapping | Scalar | None)
    ids = [item.get("id") for item in asked.items if isinstance(item, Mapping)]
    assert [found.text for found in ids if isinstance(found, Scalar)] == [
        "who-wrote-it-and",
        "taken",
    ]


@pytest.mark.parametrize(
    "text", ["scenes: [", "scenes:\n  a:\n    goto: b\n", "a: &b c\n", "- x\n", "", "# x\n", "\tx"]
)
def test_a_file_with_errors_is_left_alone(text: str) -> None:
    """Nothing is moved about in what cannot be understood."""
    found = laid_out(text)
    assert found.report.errors
    assert found.text == text


def test_modelines_lead_to_where_the_schemas_are() -> None:
    """Each kind of file is sent to its own schema, from wherever it lies."""
    led = {
        inside: re.findall(r"\$schema=(.*)", laid_out(text, PurePath(inside)).text)[0]
        for inside, text in (
            ("casebook.yaml", files()["casebook.yaml"]),
            ("specimen/scenario.yaml", files()["specimen/scenario.yaml"]),
            (SPECIMEN_CHAPTER, files()[SPECIMEN_CHAPTER]),
            ("specimen/peace.test.yaml", plan()),
        )
    }
    assert led == {
        "casebook.yaml": ".schema/casebook.json",
        "specimen/scenario.yaml": "../.schema/specimen/scenario.json",
        SPECIMEN_CHAPTER: "../.schema/specimen/chapter.json",
        "specimen/peace.test.yaml": "../.schema/specimen/plan.json",
    }
