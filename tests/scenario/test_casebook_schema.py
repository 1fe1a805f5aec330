"""The schemas that a casebook has for itself."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft7Validator

from tests.reading.trees import clean
from tests.scenario.talks import write
from tests.scenario.test_schema import KINDS, typed
from thirteen_hours.cli.schema import command


@pytest.fixture
def specimen(tmp_path: Path) -> Path:
    """A small casebook that is in order."""
    folder = tmp_path / "specimen"
    folder.mkdir()
    write(folder, {})
    return folder


def schemas(folder: Path) -> dict[str, Any]:
    """Writes the schemas of the casebook, and reads what was written, by kind."""
    done = CliRunner().invoke(command, ["--casebook", str(folder)])
    assert done.exit_code == 0, done.output
    return {
        path.stem: json.loads(path.read_text()) for path in sorted(folder.glob(".schema/**/*.json"))
    }


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_format_accepts_is_accepted(kind: str, specimen: Path) -> None:
    """A casebook's own schemas underline nothing in its files."""
    schema = schemas(specimen)[kind]
    Draft7Validator.check_schema(schema)
    assert not list(Draft7Validator(schema).iter_errors(typed(clean(KINDS[kind]))))


def test_an_id_that_is_still_to_come_is_accepted(specimen: Path) -> None:
    """Whether an id exists is for the check to say: a schema is as old as the last look."""
    schema = schemas(specimen)["chapter"]
    text = "scenes:\n  new:\n    sources: new/passage\n    says: new-topic\n    goto: newer\n"
    assert not list(Draft7Validator(schema).iter_errors(typed(clean(text))))
    malformed = text.replace("newer", "Not An Id")
    assert list(Draft7Validator(schema).iter_errors(typed(clean(malformed))))


def test_a_casebook_with_errors_still_completes_the_rest(specimen: Path) -> None:
    """Names are completed while one is in the middle of a sentence, somewhere else."""
    before = json.dumps(schemas(specimen)["chapter"])
    claims = specimen / "evidence" / "claims.yaml"
    claims.write_text(claims.read_text() + "  broken: [\n")
    after = json.dumps(schemas(specimen)["chapter"])
    assert '"first"' in before
    assert '"first"' in after


def test_what_has_not_changed_is_not_written(specimen: Path) -> None:
    """An editor does not read its schemas again for nothing."""
    schemas(specimen)
    again = CliRunner().invoke(command, ["--casebook", str(specimen)])
    assert "all up to date" in again.output


def test_nothing_is_written_outside_the_casebook(specimen: Path, tmp_path: Path) -> None:
    """A link in the place of the folder leads nowhere."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (specimen / ".schema").symlink_to(elsewhere)
    done = CliRunner().invoke(command, ["--casebook", str(specimen)])
    assert done.exception
    assert "leads out of" in str(done.exception)
    assert not list(elsewhere.iterdir())
