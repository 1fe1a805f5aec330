"""The catalogue: complete, in agreement with the code, and every example true."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from tests.scenario.talks import MARKS, marked, read
from thirteen_hours.findings.catalogue import codes, diagnostic

CODE = re.compile(r"\"([A-Z]1[0-9]{2})\"")
REPORTERS = {"add", "refuse", "Fault"}
"""What a finding is made with: a code, and by name the values for its message."""

TOLD_BY_OTHERS = (
    "A",
    "E10",
    "E11",
    "E124",
    "G",
    "P",
    "R12",
    "R13",
    "S126",
    "Y110",
    "Y122",
)
"""Begin the codes of what is found only once a casebook has been read, and tested with its layer.

What Y110 is about is too long for an example.
"""

BY_READING = [code for code in codes() if not code.startswith(TOLD_BY_OTHERS)]


def reported(package: Path) -> set[str]:
    """The codes that stand in the package's source, outside the catalogue."""
    modules = [path for path in package.rglob("*.py") if path.parent.name != "catalogue"]
    return {code for path in modules for code in CODE.findall(path.read_text(encoding="utf-8"))}


def test_every_reported_code_is_in_the_catalogue_and_the_other_way_round(package: Path) -> None:
    """Nothing is reported that cannot be looked up, and nothing can be looked up in vain."""
    assert reported(package) == set(codes())


def test_names_are_unique() -> None:
    """No two diagnostics are called the same, and each module is named after its code."""
    names = [diagnostic(code).name for code in codes()]
    assert len(set(names)) == len(names)
    assert [diagnostic(code).code for code in codes()] == list(codes())


@pytest.mark.parametrize("code", codes())
def test_every_diagnostic_says_why_and_what_to_do(code: str) -> None:
    """Whoever meets a finding can read what it means, in whole sentences, and how to mend it."""
    found = diagnostic(code)
    assert found.message
    assert not found.message.endswith(".")
    assert found.why.endswith(".")
    assert found.mend.endswith(".")
    assert found.mend[0].isupper()
    assert found.example.mended
    assert bool(found.told) == bool(fields(code))
    assert not any(f"{{{name}}}" in found.shown for name in fields(code))


def fields(code: str) -> set[str]:
    """The fields of a diagnostic's message."""
    return {name for _, name, _, _ in Formatter().parse(diagnostic(code).message) if name}


def calls(package: Path) -> Iterator[tuple[str, str, set[str]]]:
    """Every place in the source that reports a code, with the values for its message."""
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = ast.unparse(node.func).rpartition(".")[2]
            match node.args[0]:
                case ast.Constant(value=str(code)) if name in REPORTERS and len(code) == len(
                    "X101"
                ):
                    given = {word.arg for word in node.keywords if word.arg}
                    yield f"{path.name}:{node.lineno}", code, given - {"hint", "related", "play"}


def test_messages_have_exactly_the_fields_that_are_passed(package: Path) -> None:
    """No message lacks a value when it is needed, and no value is worked out in vain."""
    found = list(calls(package))
    assert len(found) > len(codes()) / 2
    assert [call for call in found if call[2] != fields(call[1])] == []


@pytest.mark.parametrize("code", codes())
def test_no_finding_becomes_worse_by_being_allowed(code: str) -> None:
    """The least severity is never above the severity itself."""
    order = ("none", "note", "warning", "error")
    found = diagnostic(code)
    assert order.index(found.least) <= order.index(found.severity)


@pytest.mark.parametrize("code", BY_READING)
def test_failing_example_has_this_finding_at_its_mark(code: str, tmp_path: Path) -> None:
    """The failing example has this one finding, at the mark, in the words of the catalogue."""
    example = diagnostic(code).example
    found = read(tmp_path, {example.file: example.failing.translate(MARKS)})
    assert found.places == [(code, example.file, *marked(example.failing))]
    said = found.findings[0].message.replace(f"{tmp_path}/", "")
    assert said == diagnostic(code).shown


@pytest.mark.parametrize("code", BY_READING)
def test_mended_example_is_clean(code: str, tmp_path: Path) -> None:
    """Read in its place, the mended example has no finding at all."""
    example = diagnostic(code).example
    assert read(tmp_path, {example.file: example.mended}).codes == []


def test_specimen_is_clean(tmp_path: Path) -> None:
    """What every example is a slip in has no finding of its own."""
    found = read(tmp_path)
    assert found.codes == []
    assert list(found.files.scenarios) == ["specimen"]
