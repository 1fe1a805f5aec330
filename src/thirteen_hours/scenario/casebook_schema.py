"""A casebook's own schemas: the format's, with the names that the casebook has so far in them.

A name that is not there yet is still accepted, so that an editor never underlines what is about to
be written; whether it exists is for `check` to say.
"""

from collections.abc import Callable, Iterable
from typing import Final

from thirteen_hours.reading.shape.shape import Schema, definition_of
from thirteen_hours.scenario.folder import CasebookFiles
from thirteen_hours.scenario.names import Name, Names, names_of
from thirteen_hours.scenario.scene_format import GUARD
from thirteen_hours.scenario.schema import schema

_SHARED: Final = ("casebook", "source", "claims")
_OF_A_SCENARIO: Final = ("scenario", "chapter", "plan")

DEFINITIONS: Final[dict[str, Callable[[Names], Iterable[Name]]]] = {
    definition_of("the id of a scene"): lambda names: names.scenes,
    definition_of("the id of an outcome"): lambda names: names.outcomes,
    definition_of("the id of a scene or outcome"): lambda names: (*names.scenes, *names.outcomes),
    definition_of("the id of a person"): lambda names: names.people,
    definition_of("the id of an outcome class"): lambda names: names.classes,
    definition_of("the id of a topic"): lambda names: names.topics,
    definition_of("the id of a question"): lambda names: names.questions,
    definition_of("the id of a claim"): lambda names: names.claims,
    definition_of("the id of a source"): lambda names: names.sources,
    definition_of("the id of a choice"): lambda names: names.steps,
    definition_of("a citation (source/passage)"): lambda names: names.citations,
    definition_of(GUARD.like): lambda names: names.conditions,
}
"""What stands where a name of some kind is wanted, by the words that say what is wanted."""


def schemas(files: CasebookFiles) -> dict[str, Schema]:
    """The schemas of a casebook by the path of their file in .schema, as much as could be read."""
    shared = names_of(files.casebook, files.evidence)
    found = {path(kind): _with_names(schema(kind), shared) for kind in _SHARED}
    for scenario in files.scenarios.values():
        names = names_of(files.casebook, files.evidence, scenario)
        for kind in _OF_A_SCENARIO:
            found[path(kind, scenario.id)] = _with_names(schema(kind), names)
    return found


def path(kind: str, scenario: str = "") -> str:
    """The path in .schema of that of a kind of file, in that scenario where it is of one."""
    return f"{scenario}/{kind}.json" if kind in _OF_A_SCENARIO else f"{kind}.json"


def _with_names(whole: Schema, names: Names) -> Schema:
    definitions = whole["definitions"]
    for definition, names_for in DEFINITIONS.items():
        if definition in definitions:
            definitions[definition] = _suggesting(definitions[definition], names_for(names))
    for name, record in list(definitions.items()):
        for key, value in record.get("properties", {}).items():
            if add := _KEYS.get(key) or _KEYS.get(f"{name}.{key}"):
                add(value, names)
    return whole


def _suggesting(schema: Schema, names: Iterable[Name]) -> Schema:
    """What accepts the same and suggests the names.

    One alternative leaves the names to the other: an editor explains a value by all that fit it.
    """
    known = list(names)
    if not known:
        return schema
    others = {"not": {"enum": [name for name, _ in known]}, **schema}
    return {"anyOf": [others, _suggestions(known)]}


def _suggestions(names: list[Name]) -> Schema:
    return {"enum": [name for name, _ in names], "enumDescriptions": [about for _, about in names]}


def _add_effects(schema: Schema, names: Names) -> None:
    reasoning = schema["additionalProperties"]
    schema["properties"] = {
        effect: {"description": about, "allOf": [reasoning]} for effect, about in names.effects
    }


def _add_claims(schema: Schema, names: Names) -> None:
    value = schema["additionalProperties"]
    schema["properties"] = {
        claim: {"description": about, **_suggesting(value, names.values[claim])}
        for claim, about in names.claims
    }


def _add_stances(schema: Schema, names: Names) -> None:
    stance = schema["additionalProperties"]
    schema["properties"] = {
        source: {"description": about, "allOf": [stance, _citing(names.passages_of[source])]}
        for source, about in names.sources
    }


def _citing(passages: tuple[Name, ...]) -> Schema:
    """Suggests a source's own passages for its stance."""
    if not passages:
        return {}
    one = {"anyOf": [_suggestions(list(passages)), {"type": "string"}]}
    return {"properties": dict.fromkeys(("asserts", "denies", "qualifies"), one)}


def _add_rests_on(schema: Schema, names: Names) -> None:
    reason = schema["additionalProperties"]
    schema["properties"] = {
        name: {"description": about, "allOf": [reason]}
        for name, about in (*names.sources, *names.origins)
    }


def _add_times(schema: Schema, names: Names) -> None:
    times = [(f"12:00 {clock}", "") for clock in names.clocks]
    if times:
        schema["anyOf"] = [_suggestions(times), {"type": schema.pop("type")}]


def _add_setting(schema: Schema, _names: Names) -> None:
    schema["anyOf"].insert(
        0, {"enum": ["setting"], "enumDescriptions": ["No source is behind it."]}
    )


def _add_steps(schema: Schema, names: Names) -> None:
    choice, silent = schema["items"]["anyOf"]
    schema["items"] = {"anyOf": [_suggesting(choice, names.steps), silent]}


def _add_variables(schema: Schema, names: Names) -> None:
    value = schema["additionalProperties"]
    schema["properties"] = {
        variable: {"description": about, "allOf": [value]} for variable, about in names.variables
    }


def _add_topics(schema: Schema, names: Names) -> None:
    _add_to_one_or_several(schema, names.topics)


def _add_scenes(schema: Schema, names: Names) -> None:
    _add_to_one_or_several(schema, names.scenes)


def _add_conditions(schema: Schema, names: Names) -> None:
    _add_to_one_or_several(schema, names.conditions)


def _add_to_one_or_several(schema: Schema, names: Iterable[Name]) -> None:
    one, several = schema["anyOf"]
    known = _suggesting(one, names)
    schema["anyOf"] = [known, {**several, "items": known}]


_KEYS: Final[dict[str, Callable[[Schema, Names], None]]] = {
    "effects": _add_effects,
    "makes": _add_claims,
    "points": _add_claims,
    "stances": _add_stances,
    "rests-on": _add_rests_on,
    "at": _add_times,
    "sources": _add_setting,
    "that": _add_conditions,
    "choose": _add_steps,
    "variables": _add_variables,
    "start.set": _add_variables,
    "start.said": _add_topics,
    "start.visited": _add_scenes,
}
"""What is added under a key, in any record or in one, where that is not a definition of its own."""
