"""The schema that editors read by accepts what the reader accepts, and refuses what it refuses."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft7Validator

from tests.reading.trees import clean
from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.diary import FILE
from thirteen_hours.findings.specimen import CASEBOOK, CLAIMS, SCENARIO, files, plan
from thirteen_hours.reading.tree import Mapping, Scalar, Value
from thirteen_hours.scenario.casebook_schema import DEFINITIONS
from thirteen_hours.scenario.schema import schema
from thirteen_hours.scenario.snippets import SNIPPETS

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
    records = [found for found in schema(kind)["definitions"].values() if "properties" in found]
    assert records
    for record in records:
        assert record["description"]
        assert all(key["description"] for key in record["properties"].values())


def _filled(body: Any) -> Any:
    """A snippet as it is when nothing is typed over it."""
    if isinstance(body, dict):
        return {_filled(key): _filled(value) for key, value in body.items()}
    if isinstance(body, list):
        return [_filled(each) for each in body]
    text = re.sub(r"\$\{\d:(.*?)\}|\$\d", lambda found: found[1] or "Words.", body)
    return int(text) if text.isdigit() else text


def _snippets(part: Any) -> Iterator[tuple[Any, Any]]:
    """Every piece of a schema that offers a snippet, with what the snippet puts in."""
    if isinstance(part, list):
        for each in part:
            yield from _snippets(each)
    if isinstance(part, dict):
        for offered in part.get("defaultSnippets", ()):
            yield part, _filled(offered["body"])
        for each in part.values():
            yield from _snippets(each)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_snippet_puts_in_is_accepted(kind: str) -> None:
    """Nothing is underlined in a snippet before a word of it has been filled in."""
    whole = schema(kind)
    found = list(_snippets(whole["definitions"]))
    assert found or kind == "plan"
    for part, body in found:
        validator = Draft7Validator({**part, "definitions": whole["definitions"]})
        assert [error.message for error in validator.iter_errors(body)] == []


def test_every_snippet_is_offered_somewhere() -> None:
    """No snippet is kept for a record that the format does not have."""
    records = set().union(*(schema(kind)["definitions"] for kind in KINDS))
    assert set(SNIPPETS) <= records


def test_names_are_suggested_for_what_the_format_wants() -> None:
    """No names are suggested for something that the format does not have."""
    wanted = set().union(*(schema(kind)["definitions"] for kind in KINDS))
    assert set(DEFINITIONS) <= wanted
