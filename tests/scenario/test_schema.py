"""The schema that editors read by accepts what the reader accepts, and refuses what it refuses."""

import pytest
from jsonschema import Draft7Validator

from tests.reading.trees import clean
from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.diary import FILE
from thirteen_hours.findings.specimen import CASEBOOK, CLAIMS, SCENARIO, files, plan
from thirteen_hours.reading.tree import Mapping, Scalar, Value
from thirteen_hours.scenario.schema import schema

KINDS = {
    "casebook": files()[CASEBOOK],
    "source": files()[FILE],
    "claims": files()[CLAIMS],
    "scenario": files()[SCENARIO],
    "chapter": files()[SPECIMEN_CHAPTER],
    "plan": plan(),
}


def typed(value: Value) -> object:
    """The value as YAML 1.2 types it: whole numbers and true and false, and all else is text."""
    if isinstance(value, Mapping):
        return {key: typed(item) for key, (_, item) in value.entries.items()}
    if not isinstance(value, Scalar):
        return [typed(item) for item in value.items]
    if value.style == "plain" and value.text in {"true", "false"}:
        return value.text == "true"
    plain_number = value.style == "plain" and value.text.lstrip("-").isdigit()
    return int(value.text) if plain_number else value.text


def complaints(kind: str, text: str) -> list[str]:
    """What an editor underlines in a file of that kind."""
    validator = Draft7Validator(schema(kind))
    return [error.message for error in validator.iter_errors(typed(clean(text)))]


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_reader_accepts_is_accepted(kind: str) -> None:
    """An editor has nothing to say about a file that is clean."""
    Draft7Validator.check_schema(schema(kind))
    assert complaints(kind, KINDS[kind]) == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("S101", "chapter"),
        ("S102", "chapter"),
        ("S103", "chapter"),
        ("S104", "chapter"),
        ("S105", "chapter"),
        ("S106", "chapter"),
        ("S107", "scenario"),
    ],
)
def test_what_the_reader_refuses_is_refused(code: str, kind: str) -> None:
    """What is wrong with the form of a file is underlined while it is being written."""
    example = diagnostic(code).example
    text = example.failing.replace("«", "").replace("»", "")
    assert complaints(kind, text)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_explained(kind: str) -> None:
    """An editor can say of every key what it is for."""
    for record in schema(kind)["definitions"].values():
        assert record["description"]
        assert all(key["description"] for key in record["properties"].values())
