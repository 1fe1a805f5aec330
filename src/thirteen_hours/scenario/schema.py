"""The JSON Schema of each kind of file, from the shapes that the reader reads by."""

from typing import Any, Final

from thirteen_hours.evidence.format import CLAIMS_FILE, SOURCE
from thirteen_hours.reading.shape.shape import Schema, Shape
from thirteen_hours.scenario.casebook_format import CASEBOOK
from thirteen_hours.scenario.plan_format import PLAN_FILE
from thirteen_hours.scenario.scenario_format import SCENARIO
from thirteen_hours.scenario.scene_format import CHAPTER
from thirteen_hours.scenario.snippets import add_snippets

KINDS: Final[dict[str, Shape[Any]]] = {
    "casebook": CASEBOOK,
    "source": SOURCE,
    "claims": CLAIMS_FILE,
    "scenario": SCENARIO,
    "chapter": CHAPTER,
    "plan": PLAN_FILE,
}
"""The kinds of file there are, by the name the command line has for them."""


def schema(kind: str) -> Schema:
    """The schema (draft 7, which every editor understands) of one of `KINDS`."""
    definitions: dict[str, Schema] = {}
    reference = KINDS[kind].schema(definitions)
    add_snippets(definitions)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"Thirteen Hours: {kind}",
        **reference,
        "definitions": definitions,
    }
