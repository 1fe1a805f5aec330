"""The page for authors, followed to the letter."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tests.docs.conftest import Reader
from tests.docs.pages import Block, Command, blocks, commands
from thirteen_hours.findings.catalogue import codes
from thirteen_hours.scenario.schema import KINDS, schema

SLIP = re.compile(r"Write `([^`]+)` as `([^`]+)`")
"""How the page tells its reader to make a mistake."""

CHECK = Command(("check", "--strict", "aldermill"), "", None, "at the end")


class EditorsYaml(yaml.SafeLoader):
    """YAML as editors read it (1.2): dates and times are text, and so are `yes` and `no`."""


EditorsYaml.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in known if tag.endswith((":int", ":float", ":null"))]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.fixture(scope="module")
def page(root: Path) -> Path:
    """The page for authors."""
    return root / "docs" / "author.md"


def _slips(block: Block, reader: Reader) -> None:
    """Makes the mistake that the page asks for, sees the finding it shows, and takes it back."""
    asked = SLIP.search(block.lead)
    assert asked, f"{block.place}: no mistake is asked for above this finding"
    right, wrong = asked[1], asked[2]
    name = block.text.partition(":")[0]
    before = (reader.desk / name).read_text(encoding="utf-8")
    assert before.count(right) == 1
    reader.saves(name, before.replace(right, wrong))
    told = reader.types(CHECK).stdout
    reader.saves(name, before)
    assert told.startswith(block.text), told


def _follows(block: Block, reader: Reader) -> None:
    if block.file:
        reader.saves(block.file, block.text)
    elif "error[" in block.text:
        _slips(block, reader)
    for command in commands(block):
        if reader.lacks(command):
            continue
        done = reader.types(command)
        assert done.returncode == 0, f"{command.place}: {done.stdout}{done.stderr}"
        if command.shown is not None:
            assert done.stdout == command.shown, command.place


def test_the_page_leads_from_an_empty_folder_to_a_clean_casebook(
    page: Path, reader: Reader
) -> None:
    """Who saves what the page says and types what it says sees what it shows, and no warning."""
    for block in blocks(page):
        _follows(block, reader)
    done = reader.types(CHECK)
    assert done.returncode == 0, done.stdout


def test_every_file_of_the_page_has_a_name(page: Path) -> None:
    """No block of YAML leaves its reader to guess the file it belongs to."""
    nameless = [
        block.place for block in blocks(page) if block.language == "yaml" and not block.file
    ]
    assert not nameless


def _kind(name: str) -> str:
    path = Path(name)
    if path.parent.name == "sources":
        return "source"
    if name.endswith(".test.yaml"):
        return "plan"
    return path.stem if path.stem in KINDS else "chapter"


def test_an_editor_underlines_nothing_on_the_page(page: Path) -> None:
    """The schemas that editors work by accept every file that the page has its reader write."""
    for block in blocks(page):
        if block.language == "yaml":
            read = yaml.load(block.text, EditorsYaml)  # noqa: S506 - a SafeLoader, as declared above
            jsonschema.validate(json.loads(json.dumps(read)), schema(_kind(block.file)))


def _keys(part: Any) -> set[str]:
    """Every key that a schema knows, wherever it stands."""
    if isinstance(part, list):
        return set().union(*map(_keys, part))
    if not isinstance(part, dict):
        return set()
    known = part.get("properties", {})
    named = set(known) if isinstance(known, dict) else set()
    return named.union(*map(_keys, part.values()))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_reference_leaves_no_key_out(page: Path, kind: str) -> None:
    """An author finds every key that the reader knows in the page's reference."""
    reference = page.read_text(encoding="utf-8").partition("\n# The format\n")[2]
    explained = set(re.findall(r"`([a-z-]+)(?:: yes)?`", reference))
    assert _keys(schema(kind)) <= explained


def test_every_kind_of_finding_is_explained(page: Path) -> None:
    """An author who meets a code finds its letter on the page."""
    explained = re.findall(r"^\| `([A-Z])` \|", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(explained) == sorted({code[0] for code in codes()})
