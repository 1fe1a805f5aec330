"""Whatever stands in a casebook's files, reading it ends soon, and ends in findings."""

import tempfile
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.scenario.talks import Read, read
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import CLAIMS, SCENARIO, files, plan
from thirteen_hours.reading.files import LARGEST

PLAN = "specimen/peace.test.yaml"
WHOLE = {**files(), PLAN: plan()}
NAMES = st.sampled_from(sorted(WHOLE))
SNIPPETS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            *(
                "",
                "- ",
                ": ",
                "{",
                "}",
                "[",
                "]",
                "|",
                ">",
                "'",
                '"',
                "\n",
                "\n  ",
                "\t",
                "&a ",
                "*a",
            ),
            *(
                "!!x ",
                "<<: ",
                "---\n",
                "~",
                "null",
                "{}",
                "[]",
                "0",
                "-1",
                "9999999999",
                "yes",
                "(",
                ")",
            ),
            *(
                "\x00",
                "\x1b[2J",
                "\u202e",
                "\u2028",
                "\ufeff",
                "٣",
                "first",
                "trust",
                "«",
                "%",
                "@",
                "#",
            ),
        ]
    ),
)
quick = settings(deadline=2_000, suppress_health_check=[HealthCheck.too_slow])


def read_with(changed: dict[str, str]) -> Read:
    """What reading the specimen with these files gives."""
    with tempfile.TemporaryDirectory() as folder:
        data = {name: text.encode("utf-8", "replace") for name, text in changed.items()}
        return read(Path(folder), data)


def check(found: Read) -> None:
    """Every finding has a message that can be read and a place in a file of the folder."""
    for finding in found.findings:
        assert len(finding.message) < 1_000
        assert Path(finding.place.file).is_relative_to(found.folder)
        assert finding.place.line >= 0
        assert finding.place.column >= 1


@given(NAMES, st.text(max_size=300))
@quick
def test_any_text_in_any_file_is_read(name: str, text: str) -> None:
    """A file may hold anything at all."""
    check(read_with({**WHOLE, name: text}))


@given(NAMES, st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), SNIPPETS), max_size=4))
@quick
def test_any_slip_in_any_file_is_read(name: str, slips: list[tuple[float, int, str]]) -> None:
    """Letters that are lost, put in or put elsewhere lead to findings and to nothing else."""
    text = WHOLE[name]
    for where, length, snippet in slips:
        at = int(where * len(text))
        text = text[:at] + snippet + text[at + length :]
    check(read_with({**WHOLE, name: text}))


VALUES = st.recursive(
    st.sampled_from(["x", "1", "''", "yes", "first-words", "diary/first-words", "trust >= 1"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.lists(inner, max_size=2).map(
            lambda items: f"{{{', '.join(f'id: {i}' for i in items)}}}"
        ),
    ),
    max_leaves=5,
)


@given(st.data(), NAMES, VALUES)
@quick
def test_any_kind_of_value_under_any_key_is_read(
    data: st.DataObject, name: str, value: str
) -> None:
    """A list, a group or a word where something else is wanted is a finding."""
    lines = WHOLE[name].split("\n")
    keyed = [number for number, line in enumerate(lines) if ":" in line]
    number = data.draw(st.sampled_from(keyed))
    key = lines[number].partition(":")[0]
    deeper = len(key) - len(key.lstrip())
    end = number + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip()) > deeper:
        end += 1
    check(read_with({**WHOLE, name: "\n".join([*lines[:number], f"{key}: {value}", *lines[end:]])}))


_HEAD = "scenes:\n  first:\n    sources: setting\n    goto: peace\n    text: "
LARGE = {
    "one long text": _HEAD + "word " * LARGEST,
    "a block of paragraphs": _HEAD + "|\n" + "      a\n\n" * LARGEST,
    "folded paragraphs": _HEAD + ">\n" + "      a\n\n" * LARGEST,
    "escaped paragraphs": _HEAD + '"' + "a\\n\\n" * (LARGEST // 5 - 20) + '"\n',
    "many pieces": _HEAD + "[" + "{text: a}, " * 15_000 + "]",
    "many scenes": "scenes:\n"
    + "".join(f"  a{n}:\n    sources: setting\n    goto: b{n}\n" for n in range(7_000)),
    "many guards": "scenes:\n  first:\n    then:\n" + "      - {if: trsut, goto: a}\n" * 9_000,
    "one long guard": _HEAD + "x\n    then: [{goto: peace, if: " + "not " * LARGEST,
    "an open quotation mark": _HEAD + '"' + "a\n" * LARGEST,
    "many control characters": "\x01" * LARGEST,
    "many documents": "---\n" * LARGEST,
}


@pytest.mark.parametrize("name", LARGE)
def test_the_largest_files_are_read_in_bounded_time(name: str, tmp_path: Path) -> None:
    """A file as large as is read at all costs seconds, whatever it is made of."""
    start = process_time()
    read(tmp_path, {SPECIMEN_CHAPTER: LARGE[name][: LARGEST - 1].encode()[: LARGEST - 1]})
    assert process_time() - start < 40


@pytest.mark.parametrize("name", [CLAIMS, SCENARIO])
def test_files_that_are_too_large_are_one_finding(name: str, tmp_path: Path) -> None:
    """A file beyond the limit is not read, and the rest is."""
    found = read(tmp_path, {name: b"#" * (LARGEST + 1)})
    assert found.codes == ["Y109"]
