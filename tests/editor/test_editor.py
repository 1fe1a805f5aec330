"""What an editor with the YAML language server offers an author, asked of the real server."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from tests.editor.server import VARIABLE, Editor, editor, executable
from thirteen_hours.cli.schema import refresh, write
from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.folder import read_casebook

SERVER = executable()
pytestmark = [
    pytest.mark.skipif(
        SERVER is None,
        reason=f"no node, or no yaml-language-server ({VARIABLE} names it; see CONTRIBUTING)",
    ),
    pytest.mark.xdist_group("editor"),  # one server for all of them
]

MODELINE = "# yaml-language-server: $schema="
CHAPTER = MODELINE + "../.schema/attorney-general/chapter.json\n"
SCENE = CHAPTER + "scenes:\n  first:\n    sources: setting\n"


@pytest.fixture(scope="module")
def casebook(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped casebook with its own schemas beside it."""
    folder = tmp_path_factory.mktemp("editor") / "october-27"
    copytree(root / "scenarios" / "october-27", folder)
    assert write(read_casebook(folder, Report())) == 6
    return folder


@pytest.fixture(scope="module")
def opened(casebook: Path) -> Iterator[Editor]:
    """An editor with the casebook open."""
    with editor(SERVER or "", casebook) as found:
        yield found


@pytest.fixture
def chapter(casebook: Path) -> Path:
    """A chapter that is being written."""
    return casebook / "attorney-general" / "99-new.yaml"


@pytest.mark.parametrize(
    ("written", "offered", "explained"),
    [
        ("    goto: |", "footsteps", "Footsteps, one man's"),
        ("    goto: |", "exchange", ""),
        ("    says: [|]", "pilot", "The pilot"),
        ("    text:\n      - by: |", "dobrynin", "Anatoly F. Dobrynin"),
        ("    text:\n      - kind: |", "paraphrase", ""),
        ("    choices:\n      a:\n        from: |", "cable/oas", "Organization of American"),
        ("    choices:\n      a:\n        from: [cable/oas, |]", "cable/what-right", ""),
        ("    choices:\n      a:\n        if: |", "trust >= 2", ""),
        ("    choices:\n      a:\n        if: |", "said(pilot)", "The pilot"),
        ("    choices:\n      a:\n        effects:\n          |", "trust +1", ""),
        ("    makes:\n      |", "turkey-raised-by", "raised Turkey"),
        ("    makes:\n      turkey-raised-by: |", "nobody", "nobody spoke of it"),
        ("    at: |", "12:00 Moscow", ""),
        ("    |", "choices", "What the player can do here."),
    ],
)
def test_ids_and_keys_complete(
    written: str, offered: str, explained: str, opened: Editor, chapter: Path
) -> None:
    """Scenes, outcomes, topics, people, passages, variables, claims: each where it is wanted."""
    items = {item["label"]: item for item in opened.completes(chapter, f"{SCENE}{written}\n")}
    assert offered in items
    assert explained in str(items[offered].get("documentation"))


def test_a_test_plan_completes_choices(opened: Editor, casebook: Path) -> None:
    """The choices of the scenario are offered to a plan, with their wording."""
    plan = casebook / "attorney-general" / "new.test.yaml"
    text = f"{MODELINE}../.schema/attorney-general/plan.json\ntest: It\nchoose:\n  - |\n"
    items = {item["label"]: item for item in opened.completes(plan, text)}
    assert "air/hemisphere" in items
    assert "Organization of American States" in items["air/hemisphere"]["documentation"]


def test_a_claim_completes_the_passages_of_its_source(opened: Editor, casebook: Path) -> None:
    """A stance names a passage of that source, and only those are offered."""
    claims = casebook / "evidence" / "claims-new.yaml"
    text = "claims:\n  it:\n    stances:\n      rusk:\n        asserts: |\n"
    line = f"{MODELINE}../.schema/claims.json\n"
    labels = {item["label"] for item in opened.completes(claims, line + text)}
    assert "inform-orally" in labels
    assert "oas" not in labels


@pytest.mark.parametrize(
    ("written", "snippet", "begins"),
    [
        ("scenes:\n  |", "new scene", "${1:id}:\n  after: ${2:1}\n  sources:"),
        ("scenes:\n  a:\n    choices:\n      |", "new choice", "${1:id}:\n  do: "),
        ("scenes:\n  a:\n    text:\n      - |", "new line", "by: ${1:person}\n  kind: "),
    ],
)
def test_snippets_are_offered(
    written: str, snippet: str, begins: str, opened: Editor, chapter: Path
) -> None:
    """A whole scene, choice or line is put in at once, with places to fill."""
    items = {item["label"]: item for item in opened.completes(chapter, f"{CHAPTER}{written}\n")}
    assert items[snippet]["insertText"].startswith(begins)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("    |goto: office", "Where it leads."),
        ("    goto: |office", "The building has gone home."),
        ("    |then: []", "Ways on in order; the last has no `if`."),
        ("    choices:\n      a:\n        |undocumented: x", "although no source has it"),
    ],
)
def test_hovering_explains(written: str, shown: str, opened: Editor, chapter: Path) -> None:
    """Over a key its meaning in the format is shown, over an id what it stands for."""
    assert shown in opened.explains(chapter, f"{SCENE}{written}\n").replace("\\`", "`")


def test_slips_are_underlined_and_new_ids_are_not(opened: Editor, chapter: Path) -> None:
    """A misspelt key and a malformed id are underlined; an id that is still to come is none."""
    wrong = "scenes:\n  first:\n    srces: setting\n    goto: Bad Id\n"
    told = [each["message"] for each in opened.opens(chapter, CHAPTER + wrong)]
    assert any("srces" in message for message in told)
    assert any("small letters" in message for message in told)
    assert opened.opens(chapter, f"{SCENE}    goto: to-come\n") == []


def test_nothing_is_underlined_in_what_ships(opened: Editor, casebook: Path) -> None:
    """Every file of the shipped casebook is in order by the casebook's own schemas."""
    folder = casebook / "attorney-general"
    for file in sorted(folder.glob("*.yaml")):
        kind = "scenario" if file.name == "scenario.yaml" else "chapter"
        kind = "plan" if file.name.endswith(".test.yaml") else kind
        _, _, text = file.read_text(encoding="utf-8").partition("\n")
        line = f"{MODELINE}../.schema/attorney-general/{kind}.json\n"
        assert opened.opens(file, line + text) == [], file.name


def test_names_that_are_new_are_offered_once_they_are_written(
    tmp_path: Path, casebook: Path
) -> None:
    """An open editor offers a new scene as soon as it has been told that the schemas changed."""
    folder = tmp_path / "october-27"
    copytree(casebook, folder)
    chapter = folder / "attorney-general" / "99-new.yaml"
    with editor(SERVER or "", folder) as opened:
        before = opened.completes(chapter, f"{SCENE}    goto: |")
        chapter.write_text(f"{SCENE.replace('first', 'unheard-of')}    goto: door\n")
        refresh(read_casebook(folder, Report()))
        opened.is_told_of(folder / ".schema" / "attorney-general" / "chapter.json")
        after = opened.completes(chapter, f"{SCENE}    goto: |")
    assert {each["label"] for each in after} - {each["label"] for each in before} == {"unheard-of"}
