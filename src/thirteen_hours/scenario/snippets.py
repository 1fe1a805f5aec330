"""Beginnings of scenes, choices and the rest, for editors to put in: `$1`, `$2` are to be filled.

By the record that they are one of. A snippet has what the record must have, and what it nearly
always has.
"""

from collections.abc import Iterator
from typing import Any, Final

from thirteen_hours.reading.shape.shape import Schema, definition_of

_CHOICE: Final = {
    "do": "${2:What the player does.}",
    "from": "${3:source/passage}",
    "goto": "${4:scene}",
}

SNIPPETS: Final[dict[str, tuple[tuple[str, str, str, Schema], ...]]] = {
    "person": (
        ("person", "id", "Somebody who speaks", {"name": "$2", "short": "$3", "role": "$4"}),
    ),
    "outcome-class": (("class", "id", "A kind of ending", {"title": "$2", "means": "$3"}),),
    "passage": (
        (
            "passage",
            "id",
            "The wording, and where the source prints it",
            {"text": "${2:Exactly as printed.}", "page": "${3:no page given}", "paragraph": "$4"},
        ),
    ),
    "claim": (
        (
            "claim",
            "id",
            "A proposition that sources assert or deny",
            {
                "number": "${2:1}",
                "asks": "${3:What was done?}",
                "says": "${4:It was done.}",
                "stances": {"${5:source}": {"asserts": "${6:passage}"}},
            },
        ),
    ),
    "scene": (
        (
            "scene",
            "id",
            "A scene with a choice",
            {
                "after": "${2:1}",
                "sources": "${3:setting}",
                "text": "${4:What the player reads.}",
                "choices": {"${5:id}": {**_CHOICE, "do": "${6:What the player does.}"}},
            },
        ),
        (
            "scene that leads on",
            "id",
            "A scene in which the other side decides",
            {
                "after": "${2:1}",
                "sources": "${3:setting}",
                "text": "${4:What the player reads.}",
                "then": [
                    {
                        "if": "${5:condition}",
                        "goto": "${6:scene}",
                        "because": "${7:The reasoning.}",
                    },
                    {"goto": "${8:scene}", "because": "${9:The reasoning.}"},
                ],
            },
        ),
    ),
    "choice": (
        ("choice", "id", "A documented choice", _CHOICE),
        (
            "undocumented choice",
            "id",
            "A choice that no source has, with the reason why it is here",
            {
                "do": "${2:What the player does.}",
                "undocumented": "${3:Why it is here although no source has it.}",
                "goto": "${4:scene}",
            },
        ),
    ),
    "track": (
        (
            "track",
            "id",
            "A hidden whole number",
            {
                "range": "${2:0..6}",
                "start": "${3:3}",
                "means": "${4:What it stands for.}",
                "unit": "${5:What one step is.}",
                "tell": "${6:What in the room shows it.}",
                "told-in": "${7:scene}",
            },
        ),
    ),
    "enum": (
        (
            "enum",
            "id",
            "One of several named values",
            {"values": ["${2:one}", "${3:other}"], "start": "${4:one}", "means": "$5"},
        ),
    ),
    "outcome": (
        (
            "outcome",
            "id",
            "An ending that sources support",
            {
                "title": "${2:How it ends}",
                "class": "${3:class}",
                "standing": "documented",
                "text": "${4:What the player reads.}",
                "supports": "${5:source/passage}",
            },
        ),
    ),
    "document": (
        (
            "document",
            "id",
            "A paper on the desk",
            {"title": "$2", "text": "${3:What it says.}", "from": "${4:source/passage}"},
        ),
    ),
    "text-item": (
        (
            "line",
            "",
            "What somebody says",
            {
                "by": "${1:person}",
                "kind": "${2:verbatim}",
                "say": "${3:The words, without quotation marks.}",
                "from": "${4:source/passage}",
            },
        ),
        (
            "variants",
            "",
            "Texts of which the first that fits is shown",
            {
                "variants": [
                    {"if": "${1:condition}", "text": "${2:Shown when it is so.}"},
                    {"text": "${3:Shown otherwise.}"},
                ]
            },
        ),
    ),
}
"""By definition: a label, the key to begin with (empty in a list), what it is, and the body."""


def add_snippets(part: Any) -> None:
    """Adds a snippet wherever a group or a list in this piece of schema takes one more record."""
    if isinstance(part, list):
        for each in part:
            add_snippets(each)
    if not isinstance(part, dict):
        return
    for each in part.values():
        add_snippets(each)
    if part.get("type") == "object" and (offered := list(_offered_in(part))):
        part["defaultSnippets"] = offered


def _offered_in(group: Schema) -> Iterator[Schema]:
    yield from _offered(str(group.get("title", "")), keyed=False)
    for name in _named_in(group.get("additionalProperties")):
        yield from _offered(name, keyed=True)


def _offered(record: str, *, keyed: bool) -> list[Schema]:
    return [
        {
            "label": f"new {label}",
            "description": about,
            "body": {f"${{1:{key}}}": body} if keyed else body,
        }
        for label, key, about, body in SNIPPETS.get(definition_of(record), ())
        if bool(key) == keyed
    ]


def _named_in(taken: object) -> list[str]:
    """The definitions that a piece of schema refers to."""
    if isinstance(taken, list):
        return [name for each in taken for name in _named_in(each)]
    if not isinstance(taken, dict):
        return []
    if "$ref" in taken:
        return [str(taken["$ref"]).rpartition("/")[2]]
    return _named_in(taken.get("anyOf"))
