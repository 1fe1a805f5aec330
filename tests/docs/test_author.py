"""The pages for authors, followed to the letter."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tests.docs.conftest import Reader
from tests.docs.following import CHECK, follow
from tests.docs.pages import Block, blocks
from thirteen_hours.evidence.csl import FIELDS
from thirteen_hours.findings.catalogue import codes
from thirteen_hours.pages.format import reference
from thirteen_hours.scenario.schema import KINDS, schema

FOLDER = Path(__file__).parents[2] / "docs" / "author"
TUTORIAL = FOLDER / "tutorial.md"
OTHERS = [page for page in sorted(FOLDER.glob("*.md")) if page != TUTORIAL]
YAML = [block for page in [TUTORIAL, *OTHERS] for block in blocks(page) if block.language == "yaml"]


class EditorsYaml(yaml.SafeLoader):
    """YAML as editors read it (1.2): dates and times are text, and so are `yes` and `no`."""


EditorsYaml.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in known if tag.endswith((":int", ":float", ":null"))]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _followed(page: Path, reader: Reader) -> None:
    for block in blocks(page):
        follow(block, reader)
    done = reader.types(CHECK)
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def afterwards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The desk of somebody who has followed the tutorial."""
    reader = Reader(tmp_path_factory.mktemp("tutorial"))
    _followed(TUTORIAL, reader)
    return reader.desk


def test_the_tutorial_leads_from_an_empty_folder_to_a_clean_casebook(afterwards: Path) -> None:
    """Who saves what the page says and types what it says sees what it shows, and no warning."""
    assert (afterwards / "aldermill" / "evidence.lock").exists()


@pytest.mark.parametrize("page", OTHERS, ids=lambda page: page.stem)
def test_every_other_page_begins_where_the_tutorial_ends(
    page: Path, afterwards: Path, reader: Reader
) -> None:
    """Each page can be followed on its own, and leaves a clean casebook behind."""
    shutil.copytree(afterwards, reader.desk, dirs_exist_ok=True)
    _followed(page, reader)


def test_every_piece_of_yaml_says_where_it_belongs() -> None:
    """No block of YAML leaves its reader to guess the file that it is, or goes into."""
    nameless = [block.place for block in YAML if not block.file]
    assert not nameless


def _kind(name: str) -> str:
    path = Path(name)
    if path.parent.name == "sources":
        return "source"
    if name.endswith(".test.yaml"):
        return "plan"
    return path.stem if path.stem in KINDS else "chapter"


@pytest.mark.parametrize(
    "block", [block for block in YAML if not block.part], ids=lambda block: block.place
)
def test_an_editor_underlines_nothing_on_a_page(block: Block) -> None:
    """The schemas that editors work by accept every file that a page has its reader write."""
    read = yaml.load(block.text, EditorsYaml)  # noqa: S506 - a SafeLoader, as declared above
    jsonschema.validate(json.loads(json.dumps(read)), schema(_kind(block.file)))


def test_the_page_of_the_format_is_current(root: Path) -> None:
    """docs/author/format.md is what the model says now (`make reference` writes it)."""
    page = (root / "docs" / "author" / "format.md").read_text(encoding="utf-8")
    assert page == reference()


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
def test_the_reference_leaves_no_key_out(kind: str) -> None:
    """An author finds every key that an editor would complete on the page of the format."""
    page = (FOLDER / "format.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| (?:\*\*)?`([a-z-]+)`(?:\*\*)? \|", page, re.MULTILINE))
    # The fields of a bibliography are not ours to explain: they are those of CSL.
    assert _keys(schema(kind)) - set(FIELDS) <= explained


def test_the_front_page_leads_to_every_other() -> None:
    """No page for authors is left for its reader to stumble on."""
    front = (FOLDER / "README.md").read_text(encoding="utf-8")
    pages = {page.name for page in FOLDER.glob("*.md")} - {"README.md"}
    assert pages <= set(re.findall(r"\(([a-z]+\.md)\)", front))


def test_every_kind_of_finding_is_explained() -> None:
    """An author who meets a code finds its letter on the page about checking."""
    page = (FOLDER / "checking.md").read_text(encoding="utf-8")
    explained = re.findall(r"^\| `([A-Z])` \|", page, re.MULTILINE)
    assert sorted(explained) == sorted({code[0] for code in codes()})
