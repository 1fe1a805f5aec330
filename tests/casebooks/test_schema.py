import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from tests.casebooks.shipped import SCENARIOS
from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.tree import Mapping, Scalar, SourceFile, Value
from thirteen_hours.reading.yaml import read_tree
from thirteen_hours.scenario.schema import KINDS, schema

MODELINE = "# yaml-language-server: $schema="
FILES = sorted((SCENARIOS / "october-27").rglob("*.yaml"))


def as_an_editor_sees_it(value: Value) -> object:
    """The value with plain scalars typed as YAML 1.2 types them."""
    if isinstance(value, Mapping):
        return {key: as_an_editor_sees_it(item) for key, (_, item) in value.entries.items()}
    if not isinstance(value, Scalar):
        return [as_an_editor_sees_it(item) for item in value.items]
    if value.style == "plain" and value.text.lstrip("-").isdigit():
        return int(value.text)
    if value.style == "plain" and value.text in {"true", "false"}:
        return value.text == "true"
    return value.text


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_that_ships_is_the_readers(kind: str) -> None:
    """Each schema file beside the scenarios is what the reader's own model gives today."""
    shipped = json.loads((SCENARIOS / "schema" / f"{kind}.schema.json").read_text())
    assert shipped == schema(kind)
    Draft7Validator.check_schema(shipped)


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_every_shipped_file_names_its_schema_and_fits_it(path: Path) -> None:
    """An editor that follows a file's first line finds the schema, and nothing to complain of."""
    first = path.read_text().splitlines()[0]
    assert first.startswith(MODELINE)
    named = (path.parent / first.removeprefix(MODELINE)).resolve()
    assert named.parent == SCENARIOS / "schema"
    tree = read_tree(SourceFile(path.name, path.read_text()), Report())
    assert tree is not None
    Draft7Validator(json.loads(named.read_text())).validate(as_an_editor_sees_it(tree))
